import { expect, test } from 'vitest';
import {
  basraClock,
  basraDate,
  currentMonth,
  dayInWords,
  europeanDigits,
  numberIn,
  spanUntil,
} from './format';

const NOW = Date.parse('2026-11-22T09:00:00Z');

test.each([
  [1234.5, 'ar', 'arab', '١٬٢٣٤٫٥'],
  [1234.5, 'ar', 'latn', '1,234.5'],
  [1234, 'en', 'latn', '1,234'],
  [0, 'ar', 'arab', '٠'],
] as const)('%f in %s with %s digits is %s', (value, language, digits, text) => {
  expect(numberIn(value, language, digits)).toBe(text);
});

test.each([
  ['2026-11-22T09:30:00Z', { unit: 'minutes', count: 30, past: false }],
  ['2026-11-22T10:59:59Z', { unit: 'minutes', count: 119, past: false }],
  ['2026-11-22T11:00:00Z', { unit: 'hours', count: 2, past: false }],
  ['2026-11-22T08:59:00Z', { unit: 'minutes', count: 1, past: true }],
  ['2026-11-20T09:00:00Z', { unit: 'days', count: 2, past: true }],
  ['2026-11-27T08:00:00Z', { unit: 'days', count: 4, past: false }],
])('%s is as far away as a person would say', (due, span) => {
  expect(spanUntil(due, NOW)).toEqual(span);
});

test('the day, the month and the clock are those of Basra', () => {
  const lateInDecember = new Date('2026-12-31T21:30:00Z');
  expect(basraDate(lateInDecember)).toBe('2027-01-01');
  expect(currentMonth(lateInDecember)).toBe('2027-01');
  expect(basraClock(lateInDecember)).toEqual({ day: 'fri', time: '00:30' });
});

test('a chosen day is said with its weekday, in the words and digits of the reader', () => {
  expect(dayInWords('2026-11-22')).toBe('الأحد، ٢٢ تشرين الثاني ٢٠٢٦');
});

test('digits of three keyboards mean the same', () => {
  expect(europeanDigits('٠٧٧۰۱2')).toBe('077012');
  expect(europeanDigits('٢٬٠٠٠')).toBe('2٬000');
});
