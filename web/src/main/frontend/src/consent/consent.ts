import type { Consent, Item } from '../api/types';
import { basraDate } from '../shell/format';

/** What can be passed on, in the order in which it is read out. */
export const ITEMS: readonly Item[] = [
  'name',
  'sex',
  'birth',
  'phone',
  'safe-contact',
  'incident-type',
  'narrative',
  'needs',
];

/** Without these the recipient could not help, or could not reach the person safely. */
const USUAL: readonly Item[] = ['name', 'safe-contact'];

export const usualItems = (): Item[] => [...USUAL];

/** Of the consents that allow something to go to `organisation` now, the one that covers most. */
export function bestConsent(consents: Consent[], organisation: string): Consent | null {
  const live = consents.filter(
    (one) =>
      one.purpose === 'referral' && one.recipient === organisation && one.live && one.withdrawnAt === null,
  );
  return live.reduce<Consent | null>(
    (best, one) => (best && best.items.length >= one.items.length ? best : one),
    null,
  );
}

/** No live consent, no item: nothing is covered by nothing. */
export const covers = (consent: Consent | null, item: Item): boolean =>
  consent?.items.includes(item) ?? false;

/** What remains of a choice of items once only the covered ones may go. */
export const onlyCovered = (consent: Consent | null, items: Item[]): Item[] =>
  items.filter((item) => covers(consent, item));

export type ConsentState = 'live' | 'withdrawn' | 'expired';

export function stateOf(consent: Consent): ConsentState {
  if (consent.withdrawnAt !== null) return 'withdrawn';
  return consent.live ? 'live' : 'expired';
}

export const TERMS = [30, 90, 180] as const;

/** The day a consent ends that is given now for so many days, "2027-02-20". */
export function expiryAfter(days: number, now: Date): string {
  return basraDate(new Date(now.getTime() + days * 86_400_000));
}
