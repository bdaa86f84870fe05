import type { DateValue, Precision, Violation } from '../api/types';
import { basraDate, date, month, year } from '../shell/format';
import { t } from '../shell/messages';

/** A date while it is asked for: as much as the person knows, and no invented first of January for the rest. */
export interface DateDraft {
  precision: Precision;
  day: string;
  month: string;
  year: string;
  age: string;
  approximate: boolean;
}

export function dateDraft(from: DateValue | null): DateDraft {
  const value = from?.value ?? '';
  const [y = '', m = '', d = ''] = from?.precision === 'age' ? [] : value.split('-');
  return {
    precision: from?.precision ?? 'unknown',
    year: y,
    month: m.replace(/^0/, ''),
    day: d.replace(/^0/, ''),
    age: from?.precision === 'age' ? value : '',
    approximate: from?.approximate ?? false,
  };
}

/** Only after `dateViolations` found nothing. */
export function dateOf(draft: DateDraft): DateValue {
  const { precision } = draft;
  const approximate = precision !== 'unknown' && draft.approximate;
  return { precision, value: wireValue(draft), approximate };
}

function wireValue(draft: DateDraft): string | null {
  const y = draft.year.trim().padStart(4, '0');
  const m = draft.month.padStart(2, '0');
  switch (draft.precision) {
    case 'day':
      return `${y}-${m}-${draft.day.trim().padStart(2, '0')}`;
    case 'month':
      return `${y}-${m}`;
    case 'year':
      return y;
    case 'age':
      return String(Number(draft.age));
    case 'unknown':
      return null;
  }
}

const OLDEST_AGE = 120;

/** What is wrong with a date, under the name of its field. */
export function dateViolations(field: string, draft: DateDraft, now: Date): Violation[] {
  const code = fault(draft, now);
  return code ? [{ field, code }] : [];
}

function fault(draft: DateDraft, now: Date): string | null {
  if (draft.precision === 'unknown') return null;
  if (draft.precision === 'age') {
    const age = Number(draft.age);
    return /^\d{1,3}$/.test(draft.age.trim()) && age <= OLDEST_AGE ? null : 'not-an-age';
  }
  const value = wireValue(draft) ?? '';
  if (!isReal(value)) return 'not-a-date';
  return value > basraDate(now).slice(0, value.length) ? 'not-a-past-date' : null;
}

/** "2026-02-30" is a form of words, not a day. */
function isReal(value: string): boolean {
  if (!/^(19|20)\d\d(-\d\d){0,2}$/.test(value)) return false;
  const full = `${value}-01-01`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(full);
}

/** The date in words, with "about" where it is not certain. */
export function dateWords(value: DateValue | null): string {
  if (value === null || value.value === null || value.precision === 'unknown')
    return t('survivor.date.unknown');
  const words = exactWords(value.precision, value.value);
  return value.approximate ? t('survivor.date.about', { date: words }) : words;
}

function exactWords(precision: Precision, value: string): string {
  if (precision === 'age') return t('survivor.date.years', { count: Number(value) });
  if (precision === 'year') return year(value);
  return precision === 'month' ? month(value) : date(value);
}
