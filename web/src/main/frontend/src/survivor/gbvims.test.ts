import { expect, test } from 'vitest';
import type { GbvimsAnswer, GbvimsQuestion } from '../api/types';
import { answered, classify, typeCode } from './gbvims';

const TYPES = [
  'rape',
  'sexual assault',
  'physical assault',
  'forced marriage',
  'denial of resources, opportunities or services',
  'psychological or emotional abuse',
  'keep the type found above',
];
const QUESTIONS: GbvimsQuestion[] = TYPES.map((ifYes, index) => ({
  order: index + 1,
  questionAr: '؟',
  questionEn: '?',
  ifYes,
}));

const no = (...orders: number[]): GbvimsAnswer[] => orders.map((order) => ({ order, yes: false }));
const yes = (order: number): GbvimsAnswer => ({ order, yes: true });

test('the questions come one by one, in their order', () => {
  expect(classify(QUESTIONS, [])).toEqual({ asks: QUESTIONS[0] });
  expect(classify([...QUESTIONS].reverse(), no(1, 2))).toEqual({ asks: QUESTIONS[2] });
});

test.each([1, 2, 3, 4, 5, 6])('a first yes at %i goes to the last question and then decides', (order) => {
  const before = no(...Array.from({ length: order - 1 }, (_, i) => i + 1));
  expect(classify(QUESTIONS, [...before, yes(order)])).toEqual({ asks: QUESTIONS[6] });
  expect(classify(QUESTIONS, [...before, yes(order), yes(7)])).toEqual({ type: TYPES[order - 1] });
});

test('no at the last question takes the type back', () => {
  expect(classify(QUESTIONS, [yes(1), ...no(7)])).toEqual({ type: null });
});

test('six times no is no type, and the last question is not asked', () => {
  expect(classify(QUESTIONS, no(1, 2, 3, 4, 5, 6))).toEqual({ type: null });
});

test('a changed answer forgets what was asked because of the old one', () => {
  const first = answered(answered(answered([], 1, false), 2, true), 7, true);
  expect(answered(first, 1, true)).toEqual([yes(1)]);
  expect(answered(first, 2, false)).toEqual(no(1, 2));
});

test('a type has one code, whether a question or a file names it', () => {
  expect(TYPES.slice(0, 6).map(typeCode)).toEqual([
    'rape',
    'sexual-assault',
    'physical-assault',
    'forced-marriage',
    'denial-of-resources',
    'psychological-abuse',
  ]);
  expect(typeCode('psychological-abuse')).toBe('psychological-abuse');
});
