import { signal } from '@preact/signals';
import type { Compiled, Part } from '../../build/compile-messages';
import type { Language } from '../api/types';
import { numberIn } from './format';
import type { Capability, MessageKey } from './message-keys';
import { chooseLanguage, type Digits, digits, language } from './settings';

export type Arguments = Record<string, string | number>;
type Words = Record<string, Compiled>;

const files = import.meta.glob<Words>('../../messages/*/*.json', { import: 'default' });
const words = signal<Words>({});
const needed = new Set<Capability>();

/** Fetches the words of these capabilities in the language of the moment; a screen waits for it. */
export async function need(capabilities: readonly Capability[]): Promise<void> {
  const missing = capabilities.filter((one) => !needed.has(one));
  const found = await fetchWords(language.value, missing);
  for (const one of missing) needed.add(one);
  if (missing.length > 0) words.value = { ...words.value, ...found };
}

/** Changes the language of the whole page without leaving it: what was typed stays. */
export async function speak(to: Language): Promise<void> {
  words.value = await fetchWords(to, [...needed]);
  chooseLanguage(to);
}

async function fetchWords(of: Language, capabilities: readonly Capability[]): Promise<Words> {
  const found = await Promise.all(
    capabilities.map(async (capability) => {
      const file = await files[`../../messages/${of}/${capability}.json`]?.();
      return Object.entries(file ?? {}).map(([key, text]) => [`${capability}.${key}`, text] as const);
    }),
  );
  return Object.fromEntries(found.flat());
}

/** The words for `key` in the reader's language and digits. */
export function t(key: MessageKey, values: Arguments = {}): string {
  return wordsFor(key, values) ?? key;
}

/** The words for a code that came from the server; `undefined` where we have none. */
export function tCode(prefix: string, code: string, values: Arguments = {}): string | undefined {
  return wordsFor(`${prefix}.${code}`, values);
}

function wordsFor(key: string, values: Arguments): string | undefined {
  const message = words.value[key];
  return message === undefined ? undefined : render(message, values, language.value, digits.value);
}

export function render(message: Compiled, values: Arguments, of: Language, withDigits: Digits): string {
  if (typeof message === 'string') return message;
  return message.map((part) => renderPart(part, values, of, withDigits)).join('');
}

function renderPart(part: Part, values: Arguments, of: Language, withDigits: Digits): string {
  if (typeof part === 'string') return part;
  const value = values[part[0]] ?? '';
  if (part.length === 1)
    return typeof value === 'number' ? numberIn(value, of, withDigits) : isolated(value, of);
  const cases = part[1];
  const chosen = typeof value === 'number' ? pluralCase(cases, value, of) : cases[value];
  return render(chosen ?? cases.other ?? '', values, of, withDigits);
}

function pluralCase(cases: Record<string, Compiled>, value: number, of: Language): Compiled | undefined {
  return cases[`=${value}`] ?? cases[new Intl.PluralRules(of).select(value)];
}

/** A name in the other script would pull the signs around it out of place: it stands alone (UAX 9, FSI … PDI). */
function isolated(value: string, of: Language): string {
  const foreign = of === 'ar' ? /[A-Za-z]/ : /[\u0590-\u08ff]/;
  return foreign.test(value) ? `\u2068${value}\u2069` : value;
}
