import { expect, test } from 'vitest';
import type { ContactRules, SafeContact } from '../api/types';
import { contactDraft, contactOf, contactViolations, mayContactAt } from './safe-contact';

const CONTACT: SafeContact = {
  channel: 'phone',
  phone: '0000000000',
  days: ['sun', 'tue'],
  from: '09:00',
  to: '12:00',
  sayWhat: null,
  mayAnswer: 'only-person',
  note: null,
};

const { phone, ...rest } = CONTACT;
const RULES = { ...rest, numberKnown: true } as ContactRules;
const drafted = () => ({ ...contactDraft(RULES), phone: phone ?? '' });

// 22 November 2026 is a Sunday; Basra is three hours ahead of UTC all year.
test.each([
  ['2026-11-22T06:00:00Z', true],
  ['2026-11-22T05:59:00Z', false],
  ['2026-11-22T09:00:00Z', false],
  ['2026-11-23T07:00:00Z', false],
  ['2026-11-24T07:00:00Z', true],
  ['2026-11-23T21:30:00Z', false],
])('at %s the agreed hours say %s', (when, allowed) => {
  expect(mayContactAt(CONTACT, new Date(when))).toBe(allowed);
});

test('hours that run past midnight are understood', () => {
  const night = { ...CONTACT, from: '22:00', to: '02:00' } satisfies SafeContact;
  expect(mayContactAt(night, new Date('2026-11-22T20:00:00Z'))).toBe(true);
  expect(mayContactAt(night, new Date('2026-11-22T12:00:00Z'))).toBe(false);
  expect(mayContactAt(night, new Date('2026-11-22T22:30:00Z')), 'Sunday night after midnight').toBe(true);
  expect(mayContactAt(night, new Date('2026-11-21T22:30:00Z')), 'Saturday night').toBe(false);
});

test('a phone contact needs a number, and nobody is called without knowing who may answer', () => {
  const draft = { ...contactDraft(null), channel: 'phone' as const };
  expect(contactViolations(draft).map((one) => one.field)).toEqual(['phone', 'days', 'mayAnswer']);
});

test('words in the place of a number are refused, a number with signs is not', () => {
  const draft = { ...drafted(), phone: 'abc' };
  expect(contactViolations(draft)).toEqual([{ field: 'phone', code: 'not-a-phone-number' }]);
  expect(contactViolations({ ...draft, phone: '+000 000-0000' })).toEqual([]);
});

test('no day or no hour said means none is known to be safe', () => {
  const sunday = new Date('2026-11-22T07:00:00Z');
  expect(mayContactAt(CONTACT, sunday)).toBe(true);
  expect(mayContactAt({ ...CONTACT, days: [] }, sunday)).toBe(false);
  expect(mayContactAt({ ...CONTACT, from: null, to: null }, sunday)).toBe(false);
});

test('hours have a beginning and an end', () => {
  const draft = { ...drafted(), to: '' };
  expect(contactViolations(draft)).toEqual([{ field: 'to', code: 'missing' }]);
});

test('a number stays behind when another way was chosen after it was typed', () => {
  expect(contactOf({ ...drafted(), channel: 'through-me' }).phone).toBeNull();
});

test('what was left empty is sent as nothing, not as empty words', () => {
  expect(contactOf({ ...drafted(), sayWhat: '  ', note: '' })).toEqual(CONTACT);
});

test('rules are changed without the number that is stored', () => {
  expect(contactViolations({ ...contactDraft(RULES), mayAnswer: 'only-person' }, true)).toEqual([]);
  expect(contactDraft(RULES).phone).toBe('');
});
