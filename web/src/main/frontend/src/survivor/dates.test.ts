import { expect, test } from 'vitest';
import { type DateDraft, dateDraft, dateOf, dateViolations } from './dates';

const NOW = new Date('2026-11-22T10:00:00Z');
const EMPTY: DateDraft = { precision: 'unknown', day: '', month: '', year: '', age: '', approximate: false };

test.each([
  [{ precision: 'day', year: '2001', month: '5', day: '4' }, '2001-05-04'],
  [{ precision: 'month', year: '2001', month: '5', day: '31' }, '2001-05'],
  [{ precision: 'year', year: '2001', month: '5' }, '2001'],
  [{ precision: 'age', age: '07', year: '2001' }, '7'],
  [{ precision: 'unknown', year: '2001', age: '9', approximate: true }, null],
] as const)('%o says exactly what is known', (known, value) => {
  const draft = { ...EMPTY, ...known };
  expect(dateViolations('birth', draft, NOW)).toEqual([]);
  expect(dateOf(draft).value).toBe(value);
});

test('an unknown date is never approximate', () => {
  expect(dateOf({ ...EMPTY, approximate: true })).toEqual({
    precision: 'unknown',
    value: null,
    approximate: false,
  });
});

test.each([
  [{ precision: 'day', year: '2026', month: '2', day: '30' }, 'not-a-date'],
  [{ precision: 'day', year: '2026', month: '', day: '3' }, 'not-a-date'],
  [{ precision: 'day', year: '2025', month: '2', day: '29' }, 'not-a-date'],
  [{ precision: 'month', year: '26', month: '2' }, 'not-a-date'],
  [{ precision: 'year', year: '' }, 'not-a-date'],
  [{ precision: 'day', year: '2026', month: '11', day: '23' }, 'not-a-past-date'],
  [{ precision: 'month', year: '2026', month: '12' }, 'not-a-past-date'],
  [{ precision: 'year', year: '2027' }, 'not-a-past-date'],
  [{ precision: 'age', age: '121' }, 'not-an-age'],
  [{ precision: 'age', age: '' }, 'not-an-age'],
] as const)('%o is answered with %s', (typed, code) => {
  expect(dateViolations('occurred', { ...EMPTY, ...typed }, NOW)).toEqual([{ field: 'occurred', code }]);
});

test('the day in Basra decides what is the future, not the day in London', () => {
  const nearMidnight = new Date('2026-11-22T21:30:00Z');
  const draft: DateDraft = { ...EMPTY, precision: 'day', year: '2026', month: '11', day: '23' };
  expect(dateViolations('occurred', draft, nearMidnight)).toEqual([]);
});

test('a stored date comes back into the form as it was', () => {
  for (const value of [
    { precision: 'day', value: '2001-05-04', approximate: false },
    { precision: 'month', value: '2001-10', approximate: true },
    { precision: 'year', value: '1999', approximate: false },
    { precision: 'age', value: '24', approximate: true },
    { precision: 'unknown', value: null, approximate: false },
  ] as const)
    expect(dateOf(dateDraft(value))).toEqual(value);
});
