import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import screens from './screens.json';

const SRC = resolve(import.meta.dirname, '..');
const ALWAYS = ['shell', 'people'];

/** Every module that comes with `entry`, without those fetched later by `import()`. */
function modulesOf(entry: string, seen = new Set<string>()): Set<string> {
  const file = ['.tsx', '.ts'].map((end) => entry + end).find(existsSync);
  if (!file || seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g))
    modulesOf(resolve(dirname(file), path), seen);
  return seen;
}

function wordsUsedIn(files: Set<string>): Set<string> {
  const used = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:t|tCode)\(\s*(?:[\w.!]+\s*\?\s*)?['`](\w+)\./g)].map(
      (hit) => hit[1] ?? '',
    ),
  );
  return new Set(used);
}

test.each(screens)('screen $name waits for all the words it shows', ({ module, messages }) => {
  const needed = [...wordsUsedIn(modulesOf(resolve(SRC, module)))].filter((one) => !ALWAYS.includes(one));
  expect([...messages, ...ALWAYS]).toEqual(expect.arrayContaining(needed));
});

test('the shell itself needs only its own words', () => {
  const needed = [...wordsUsedIn(modulesOf(resolve(SRC, 'main')))];
  expect(ALWAYS).toEqual(expect.arrayContaining(needed));
});
