import { digits, language } from './settings';

/** The harmless page: the day in both calendars. It names neither Jisr nor anything in it. */
const now = new Date();
const words: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

function today(calendar: string): string {
  const base = language.value === 'ar' ? 'ar-IQ' : 'en-GB';
  return new Intl.DateTimeFormat(`${base}-u-ca-${calendar}-nu-${digits.value}`, words).format(now);
}

document.documentElement.lang = language.value;
document.documentElement.dir = language.value === 'ar' ? 'rtl' : 'ltr';
document.title = today('gregory');
for (const [id, calendar] of [
  ['date', 'gregory'],
  ['hijri', 'islamic-umalqura'],
] as const) {
  const element = document.getElementById(id);
  if (element) element.textContent = today(calendar);
}
