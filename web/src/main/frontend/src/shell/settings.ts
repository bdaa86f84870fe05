import { computed, signal } from '@preact/signals';
import type { Language } from '../api/types';

/**
 * The only module that keeps anything on the device, and only these two: the language and the kind of digits.
 * Nothing about a person or a matter is ever kept.
 */
export type Digits = 'arab' | 'latn';

const LANGUAGE = 'jisr.language';
const DIGITS = 'jisr.digits';

export const language = signal<Language>(kept<Language>(LANGUAGE, ['ar', 'en']) ?? 'ar');
const chosenDigits = signal<Digits | null>(kept<Digits>(DIGITS, ['arab', 'latn']));

/** What the reader chose; until then the digits usual in the language. */
export const digits = computed<Digits>(() => chosenDigits.value ?? usualDigits(language.value));

export function chooseLanguage(to: Language): void {
  language.value = to;
  keep(LANGUAGE, to);
}

export function chooseDigits(to: Digits): void {
  const choice = to === usualDigits(language.value) ? null : to;
  chosenDigits.value = choice;
  keep(DIGITS, choice);
}

function usualDigits(of: Language): Digits {
  return of === 'ar' ? 'arab' : 'latn';
}

/** A browser may forbid storage altogether: then the choice lasts as long as the page. */
function kept<T extends string>(key: string, allowed: readonly T[]): T | null {
  try {
    const found = localStorage.getItem(key);
    return allowed.find((one) => one === found) ?? null;
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As above: nothing is lost but the memory of a choice.
  }
}
