import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { expect, test } from 'vitest';
import { compileMessages } from '../../build/compile-messages';
import { PROBLEM_CODES } from '../api/problem-codes';
import { ITEMS } from '../consent/consent';
import { render } from './messages';
import screens from './screens.json';

const FOLDER = resolve(import.meta.dirname, '../../messages');
const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'));
const files = readdirSync(`${FOLDER}/ar`);

const all = (language: string): Record<string, string> =>
  Object.fromEntries(
    files.flatMap((file) =>
      Object.entries(read(language, file)).map(([key, text]) => [
        `${file.replace('.json', '')}.${key}`,
        text,
      ]),
    ),
  );
const arabic = all('ar');
const english = all('en');

type Choice = Extract<Token, { type: 'plural' | 'select' | 'selectordinal' }>;

function choices(tokens: Token[]): Choice[] {
  return tokens.flatMap((token) => {
    if (!('cases' in token)) return [];
    return [token, ...token.cases.flatMap((one) => choices(one.tokens))];
  });
}

function argumentsOf(tokens: Token[]): string[] {
  const own = tokens.flatMap((token) => ('arg' in token ? [token.arg] : []));
  const inner = tokens.flatMap((token) =>
    'cases' in token ? token.cases.flatMap((c) => argumentsOf(c.tokens)) : [],
  );
  return [...new Set([...own, ...inner])].sort();
}

test('both languages have the same message files', () => {
  expect(readdirSync(`${FOLDER}/en`)).toEqual(files);
});

test('both languages have the same messages', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(arabic).sort());
});

test('no message is empty', () => {
  const empty = [...Object.entries(arabic), ...Object.entries(english)].filter(
    ([, text]) => text.trim() === '',
  );
  expect(empty).toEqual([]);
});

test('both languages are given the same values', () => {
  for (const [key, text] of Object.entries(arabic))
    expect([key, argumentsOf(parse(text))]).toEqual([key, argumentsOf(parse(english[key] ?? ''))]);
});

test.each([
  ['ar', arabic, ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['en', english, ['one', 'other']],
] as const)('%s: every plural has all the forms of the language', (_, texts, forms) => {
  for (const [key, text] of Object.entries(texts))
    for (const choice of choices(parse(text)).filter((one) => one.type === 'plural'))
      expect([key, choice.cases.map((one) => one.key)]).toEqual([key, expect.arrayContaining([...forms])]);
});

test('every select has a way out', () => {
  for (const text of [...Object.values(arabic), ...Object.values(english)])
    for (const choice of choices(parse(text))) expect(choice.cases.map((one) => one.key)).toContain('other');
});

test('Arabic stands in Arabic and English in English, but for the other language’s name', () => {
  const foreign = /[A-Za-z]{2,}/;
  const mixed = Object.entries(compileMessages(arabic)).filter(
    ([key, message]) => key !== 'shell.other-language' && foreign.test(render(message, {}, 'ar', 'arab')),
  );
  expect(mixed.map(([key]) => key)).toEqual([]);
});

const refusals = ['not-reachable', 'outside-mandate', 'duplicate', 'person-declined', 'other-service-better'];
const declines = ['full', 'outside-mandate', 'outside-area', 'not-safe-here', 'needs-other-service'];
const roles = [
  ...[
    'forum-chair',
    'forum-member',
    'community-police',
    'police-supervisor',
    'case-worker',
    'centre-supervisor',
  ],
  ...['service-provider', 'commander', 'survey-analyst', 'enumerator', 'auditor', 'administrator'],
];
const types = [
  ...['rape', 'sexual-assault', 'physical-assault', 'forced-marriage', 'denial-of-resources'],
  ...['psychological-abuse', 'none'],
];

test.each([
  ['shell.problem', PROBLEM_CODES],
  ['shell.failure', ['offline', 'signed-out', 'refused', 'not-found', 'conflict', 'invalid', 'server']],
  ['shell.urgency', ['now', 'today', 'this-week']],
  ['consent.item', ITEMS],
  ['consent.purpose', ['referral', 'statistics']],
  ['consent.given', ['in-person', 'by-phone', 'in-writing']],
  ['contact.channel', ['phone', 'visit-centre', 'through-me', 'other']],
  ['contact.may-answer', ['only-person', 'anyone-careful']],
  ['contact.day', ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri']],
  ['intake.refusal', refusals],
  ['intake.state', ['waiting', 'opened', 'accepted', 'declined']],
  ['referral.refusal', declines],
  ['referral.state', ['sent', 'received', 'accepted', 'declined']],
  ['category.group', ['violence', 'property', 'liberty', 'public-order', 'protected']],
  ['survivor.type', types],
  ['survivor.no-type', ['not-asked', 'no-act', 'not-gender-based']],
  ['people.role', roles],
  ['people.no-page', ['police-supervisor', 'survey-analyst', 'enumerator', 'auditor']],
  [
    'registry.kind',
    ['forum', 'police-office', 'centre', 'provider', 'command', 'survey', 'oversight', 'operations'],
  ],
] as const)('%s: every code has its words', (prefix, codes) => {
  for (const code of codes) expect(arabic).toHaveProperty([`${prefix}.${code}`]);
});

test('titles of pages in the tab name neither a person nor what a page is about', () => {
  expect(screens.length).toBeGreaterThan(10);
  const words = Object.keys(arabic).filter((key) => key.startsWith('shell.tab.'));
  expect(words.map((key) => arabic[key])).toEqual(['الرئيسية', 'قائمة', 'نموذج', 'صفحة', 'تقرير']);
});

test('the six Arabic forms follow the number', () => {
  const due = compileMessages(arabic)['shell.due.hours'] ?? '';
  const said = (count: number): string => render(due, { count, past: 'false' }, 'ar', 'arab');
  expect([0, 1, 2, 3, 11, 100].map(said)).toEqual([
    'بقي أقل من ساعة',
    'بقي ساعة',
    'بقي ساعتين',
    'بقي ٣ ساعات',
    'بقي ١١ ساعة',
    'بقي ١٠٠ ساعة',
  ]);
});

test('numbers in a message are written in the chosen digits', () => {
  const range = compileMessages(arabic)['release.range'] ?? '';
  expect(render(range, { low: 1219, high: 1241 }, 'ar', 'arab')).toBe('من ١٬٢١٩ إلى ١٬٢٤١');
  expect(render(range, { low: 1219, high: 1241 }, 'ar', 'latn')).toBe('من 1,219 إلى 1,241');
});

test('a name in the other script stands alone in its sentence', () => {
  const greeting = compileMessages(arabic)['people.greeting'] ?? '';
  expect(render(greeting, { name: 'Chair 1' }, 'ar', 'arab')).toBe('مرحباً، \u2068Chair 1\u2069');
  expect(render(greeting, { name: 'رئيسة' }, 'ar', 'arab')).toBe('مرحباً، رئيسة');
});
