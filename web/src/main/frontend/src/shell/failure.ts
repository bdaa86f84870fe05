import { signal } from '@preact/signals';
import { ApiFailure } from '../api/client';
import type { Violation } from '../api/types';
import type { MessageKey } from './message-keys';
import { t, tCode } from './messages';

/** True from the moment the server says that the session has ended, until it answers again. */
export const sessionEnded = signal(false);

/** What the reader wanted of the page itself and did not get: its key in the words. */
export const undone = signal<MessageKey | null>(null);

/** Does what somebody wants outside any form; where it fails, the page says so. */
export async function attempt(what: () => Promise<void>, ifNot: MessageKey): Promise<void> {
  undone.value = null;
  try {
    await what();
  } catch (thrown) {
    if (asFailure(thrown).kind !== 'signed-out') undone.value = ifNot;
  }
}

/** Whatever was thrown, as a failure the pages can explain. */
export function asFailure(thrown: unknown): ApiFailure {
  const failure = thrown instanceof ApiFailure ? thrown : new ApiFailure('server');
  if (failure.kind === 'signed-out') sessionEnded.value = true;
  return failure;
}

/** One plain sentence: what happened and what can be done now. */
export function explain(failure: ApiFailure): string {
  const exact = failure.code ? tCode('shell.problem', failure.code) : undefined;
  return exact ?? t(`shell.failure.${failure.kind}`);
}

export function explainViolation(violation: Violation): string {
  const values: Record<string, number> = {};
  if (violation.max) values.max = violation.max;
  return tCode('shell.problem', violation.code, values) ?? t('shell.problem.other');
}
