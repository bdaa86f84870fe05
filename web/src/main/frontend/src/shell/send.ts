import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ApiFailure } from '../api/client';
import type { Violation } from '../api/types';
import { asFailure, sessionEnded } from './failure';
import { randomUuid } from './random';

/** One form's or button's way to the server: never twice at once, and what was typed stays whatever happens. */
export interface Sending {
  busy: Signal<boolean>;
  failure: Signal<ApiFailure | null>;
  /** Does the work under a key that stays until it succeeds: a lost answer never makes a second record. */
  run: <T>(work: (key: string) => Promise<T>, done: (answer: T) => void) => Promise<void>;
  refuse: (violations: Violation[]) => boolean;
  /** Fields that were changed since the failure: what was wrong with them may be put right. */
  mended: Signal<string[]>;
}

export function useSend(): Sending {
  const busy = useSignal(false);
  const failure = useSignal<ApiFailure | null>(null);
  const mended = useSignal<string[]>([]);
  const key = useRef(randomUuid());
  const run = async <T>(work: (key: string) => Promise<T>, done: (answer: T) => void): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    failure.value = null;
    mended.value = [];
    try {
      const answer = await work(key.current);
      key.current = randomUuid();
      sessionEnded.value = false;
      done(answer);
    } catch (thrown) {
      failure.value = asFailure(thrown);
    } finally {
      busy.value = false;
    }
  };
  /** Says what is missing before anything is sent; true if there was something. */
  const refuse = (violations: Violation[]): boolean => {
    mended.value = [];
    if (violations.length > 0) failure.value = new ApiFailure('invalid', null, violations);
    return violations.length > 0;
  };
  return { busy, failure, run, refuse, mended };
}

/** The violations of a form whose `required` fields are still empty. */
export function missing<T extends object>(values: T, required: readonly (keyof T & string)[]): Violation[] {
  const empty = (value: unknown): boolean =>
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return required.filter((name) => empty(values[name])).map((field) => ({ field, code: 'missing' }));
}
