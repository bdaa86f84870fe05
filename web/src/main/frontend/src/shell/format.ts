import type { Language } from '../api/types';
import { type Digits, digits, language } from './settings';

/** People here keep Basra's time, wherever the device thinks it is. */
const ZONE = 'Asia/Baghdad';
const MINUTE = 60_000;

export function localeTag(of: Language, withDigits: Digits): string {
  return `${of === 'ar' ? 'ar-IQ' : 'en-GB'}-u-ca-gregory-nu-${withDigits}`;
}

const locale = (): string => localeTag(language.value, digits.value);

export const number = (value: number): string => numberIn(value, language.value, digits.value);

export function numberIn(value: number, of: Language, withDigits: Digits): string {
  return new Intl.NumberFormat(localeTag(of, withDigits)).format(value);
}

export const date = (iso: string): string => show(iso, { day: 'numeric', month: 'long', year: 'numeric' });

export const dateTime = (iso: string): string =>
  show(iso, { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' });

/** The clock at a moment, in Basra. */
export const time = (iso: string): string => show(iso, { hour: 'numeric', minute: '2-digit' });

/** "2026-10" as the month's name and year. */
export const month = (yearMonth: string): string =>
  show(`${yearMonth}-15`, { month: 'long', year: 'numeric' });

/** "2026-10" in few signs, for tables. */
export const shortMonth = (yearMonth: string): string =>
  show(`${yearMonth}-15`, { month: 'short', year: 'numeric' });

/** A chosen day with its weekday: "Sunday, 22 November 2026". */
export const dayInWords = (isoDate: string): string =>
  show(isoDate, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

export const monthName = (oneBased: number): string =>
  show(`2026-${String(oneBased).padStart(2, '0')}-15`, { month: 'long' });

/** "14:00" as the clock is read in the reader's language. */
export function clock(hhmm: string): string {
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale(), options).format(new Date(`2026-01-01T${hhmm}:00Z`));
}

/** Years are names, not quantities: no grouping. */
export function year(value: string): string {
  return new Intl.NumberFormat(locale(), { useGrouping: false }).format(Number(value));
}

function show(iso: string, options: Intl.DateTimeFormatOptions): string {
  const when = new Date(iso.length === 10 ? `${iso}T09:00:00Z` : iso);
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: ZONE }).format(when);
}

export type Span = { unit: 'minutes' | 'hours' | 'days'; count: number; past: boolean };

/** How far away a moment is, in the coarsest unit that still tells the reader whether to hurry. */
export function spanUntil(iso: string, now: number): Span {
  const distance = Date.parse(iso) - now;
  const minutes = Math.floor(Math.abs(distance) / MINUTE);
  const past = distance < 0;
  if (minutes < 120) return { unit: 'minutes', count: minutes, past };
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60), past };
  return { unit: 'days', count: Math.floor(minutes / 1440), past };
}

/** The year and month it now is in Basra, "2026-11". */
export function currentMonth(now: Date): string {
  return basraDate(now).slice(0, 7);
}

/** The day it now is in Basra, "2026-11-22". */
export function basraDate(now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now);
}

/** Day of the week ("sun") and clock ("14:05") it now is in Basra. */
export function basraClock(now: Date): { day: string; time: string } {
  const options: Intl.DateTimeFormatOptions = { timeZone: ZONE, hourCycle: 'h23' };
  const day = new Intl.DateTimeFormat('en-US', { ...options, weekday: 'short' }).format(now).toLowerCase();
  const clockOptions: Intl.DateTimeFormatOptions = { ...options, hour: '2-digit', minute: '2-digit' };
  return { day, time: new Intl.DateTimeFormat('en-GB', clockOptions).format(now) };
}

/** Digits as typed on any keyboard, Arabic-Indic or Persian, as the server wants them. */
export function europeanDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0));
}

/** A number without meaning of its own (a token, a phone) in the reader's digits keeps its order by <bdi>. */
export function asDigits(text: string): string {
  if (digits.value === 'latn') return text;
  return text.replace(/[0-9]/g, (sign) => String.fromCharCode(0x660 + Number(sign)));
}
