import { expect, test } from 'vitest';
import { scriptFaults } from './syntax-of-scripts.mjs';
import { styleFaults } from './syntax-of-styles.mjs';

const script = (text) => scriptFaults([['a.js', text]]).join('\n');
const style = (text) => styleFaults([['a.css', text]]).join('\n');

test.each([
  ['syntax of a later edition', 'const { a } = await using_(); using x = a;', 'not a script of 2022'],
  ['a pattern of a later edition', 'export const a = /[a&&b]/v;', 'not a script of 2022'],
  ['a static block', 'class A { static { A.b = 1; } }', 'a static block is unknown to safari 15'],
  ['a lookbehind', 'export const a = /(?<=b)c/;', 'a lookbehind is unknown to safari 15'],
  ['a built-in function', 'structuredClone({});', 'structuredClone is unknown to safari 15'],
  [
    'a member of an object of the browser',
    'crypto.randomUUID();',
    'Crypto.randomUUID is unknown to safari 15',
  ],
  ['a static method', 'Object.hasOwn({}, "a");', 'Object.hasOwn is unknown to safari 15'],
  ['a method of any object', 'export const a = (list) => list.at(-1);', '.at() is unknown to safari 15'],
  ['one that only Firefox lacks', 'export const a = (list) => list.toSorted();', 'chrome 109'],
])('a script is refused for %s', (_, text, fault) => {
  expect(script(text)).toContain(fault);
});

test.each([
  ['a selector', 'a:has(b) { color: red }', ':has is unknown to firefox 115, safari 15'],
  ['nesting', 'a { b & { color: red } }', 'nesting is unknown to chrome 109'],
  ['a unit', 'a { height: 100dvh }', 'dynamic is unknown to safari 15'],
  ['a function', 'a { color: color-mix(in srgb, red, blue) }', 'color-mix() is unknown to chrome 109'],
  ['a property', 'a { container-type: inline-size }', 'container-type is unknown to safari 15'],
  ['a word of a property', 'a { text-wrap: balance }', 'text-wrap'],
  ['a rule', '@layer a { b { color: red } }', '@layer is unknown to safari 15'],
  [
    'a range of widths',
    '@media (width >= 40rem) { a { color: red } }',
    'a range of widths is unknown to safari 15',
  ],
])('a style sheet is refused for %s', (_, text, fault) => {
  expect(style(text)).toContain(fault);
});

test('what all of them know is refused nowhere, nor what the bundle defines itself', () => {
  expect(script('const own = { at(x) { return x ?? [1].flat(); } }; own.at?.(1); own.at(2);')).toBe('');
  expect(style('@media (min-width: 40rem) { a:not(:focus) { inset-inline: 0; width: min(1px, 2em) } }')).toBe(
    '',
  );
});
