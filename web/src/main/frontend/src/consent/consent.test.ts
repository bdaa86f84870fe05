import { expect, test } from 'vitest';
import type { Consent, Item } from '../api/types';
import { bestConsent, covers, expiryAfter, ITEMS, onlyCovered, stateOf } from './consent';

const CLINIC = '00000000-0000-7000-8000-000000000401';
const OTHER = '00000000-0000-7000-8000-000000000402';

const consent = (items: Item[], change: Partial<Consent> = {}): Consent => ({
  id: items.join('+'),
  purpose: 'referral',
  recipient: CLINIC,
  items,
  wording: 'referral-1',
  language: 'ar',
  given: 'in-person',
  givenAt: '2026-11-01T08:00:00Z',
  expires: '2027-01-30',
  withdrawnAt: null,
  live: true,
  ...change,
});

test('without a live consent no item can be ticked', () => {
  expect(ITEMS.filter((item) => covers(null, item))).toEqual([]);
});

test('only the items of the consent can be ticked', () => {
  const given = bestConsent([consent(['name', 'needs'])], CLINIC);
  expect(ITEMS.filter((item) => covers(given, item))).toEqual(['name', 'needs']);
});

test.each([
  ['withdrawn', { withdrawnAt: '2026-11-02T08:00:00Z' }],
  ['withdrawn, though still called live', { withdrawnAt: '2026-11-02T08:00:00Z', live: true }],
  ['expired', { live: false }],
  ['for statistics', { purpose: 'statistics' }],
  ['for another organisation', { recipient: OTHER }],
] as const)('a consent that is %s covers nothing', (_, change) => {
  expect(bestConsent([consent(['name'], change)], CLINIC)).toBeNull();
});

test('of several live consents the widest is used, and items of two are never added up', () => {
  const given = bestConsent([consent(['name']), consent(['phone', 'needs']), consent(['sex'])], CLINIC);
  expect(given?.items).toEqual(['phone', 'needs']);
});

test('ticks fall away with the consent that allowed them', () => {
  expect(onlyCovered(consent(['name']), ['name', 'phone'])).toEqual(['name']);
  expect(onlyCovered(null, ['name', 'phone'])).toEqual([]);
});

test('a withdrawn consent is called withdrawn even after its expiry', () => {
  expect(stateOf(consent([], { withdrawnAt: '2026-11-02T08:00:00Z', live: false }))).toBe('withdrawn');
  expect(stateOf(consent([], { live: false }))).toBe('expired');
  expect(stateOf(consent([]))).toBe('live');
});

test('terms are counted from the day in Basra', () => {
  expect(expiryAfter(30, new Date('2026-11-22T22:00:00Z'))).toBe('2026-12-23');
});
