import type { Channel, ContactRules, Day, MayAnswer, SafeContact, Violation } from '../api/types';
import { basraClock } from '../shell/format';

/** The week as it runs in Iraq. */
export const DAYS: readonly Day[] = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'];
export const CHANNELS: readonly Channel[] = ['phone', 'visit-centre', 'through-me', 'other'];
export const WHO_MAY_ANSWER: readonly MayAnswer[] = ['only-person', 'anyone-careful'];
export const HOURS: readonly string[] = Array.from(
  { length: 24 },
  (_, h) => `${String(h).padStart(2, '0')}:00`,
);

/** A safe contact while it is written: text fields are never null. */
export interface ContactDraft {
  channel: Channel | null;
  phone: string;
  days: Day[];
  from: string;
  to: string;
  sayWhat: string;
  mayAnswer: MayAnswer | null;
  note: string;
}

export function contactDraft(from: ContactRules | null): ContactDraft {
  return {
    channel: from?.channel ?? null,
    phone: '',
    days: from?.days ?? [],
    from: from?.from ?? '',
    to: from?.to ?? '',
    sayWhat: from?.sayWhat ?? '',
    mayAnswer: from?.mayAnswer ?? null,
    note: from?.note ?? '',
  };
}

const PHONE = /^\+?[0-9 ()-]{6,24}$/;

/** `known`: a number is stored already, and stays where no other is typed. */
export function contactViolations(draft: ContactDraft, known = false): Violation[] {
  const found: Violation[] = [];
  if (draft.channel === null) found.push({ field: 'channel', code: 'missing' });
  const typed = draft.phone.trim() !== '';
  if (draft.channel === 'phone' && !typed && !known) found.push({ field: 'phone', code: 'missing' });
  else if (typed && draft.channel === 'phone' && !PHONE.test(draft.phone.trim()))
    found.push({ field: 'phone', code: 'not-a-phone-number' });
  if (draft.channel === 'phone' && draft.days.length === 0) found.push({ field: 'days', code: 'missing' });
  if (draft.from === '' && draft.to !== '') found.push({ field: 'from', code: 'missing' });
  if (draft.to === '' && draft.from !== '') found.push({ field: 'to', code: 'missing' });
  if (draft.mayAnswer === null) found.push({ field: 'mayAnswer', code: 'missing' });
  return found;
}

/** Only after `contactViolations` found nothing; the cautious answer stands where one is missing all the same. */
export function contactOf(draft: ContactDraft): SafeContact {
  return {
    channel: draft.channel ?? 'other',
    phone: draft.channel === 'phone' ? orNull(draft.phone) : null,
    days: draft.days,
    from: orNull(draft.from),
    to: orNull(draft.to),
    sayWhat: orNull(draft.sayWhat),
    mayAnswer: draft.mayAnswer ?? 'only-person',
    note: orNull(draft.note),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/**
 * Whether the agreed days and hours allow an attempt at this moment. What was not said is not known to be safe; hours
 * across midnight belong to the day on which they begin. The server decides; this only says so before it is asked.
 */
export function mayContactAt(
  { days, from, to }: Pick<SafeContact, 'days' | 'from' | 'to'>,
  now: Date,
): boolean {
  const { day, time } = basraClock(now);
  if (!from || !to || from === to) return false;
  const begins = (one: string): boolean => days?.some((safe) => safe === one) ?? false;
  if (from < to) return begins(day) && time >= from && time < to;
  const yesterday = DAYS[(DAYS.indexOf(day as Day) + 6) % 7] ?? day;
  return (begins(day) && time >= from) || (begins(yesterday) && time < to);
}
