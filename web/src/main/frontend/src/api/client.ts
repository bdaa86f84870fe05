import type { Problem, Violation } from './types';

/** Why a call did not succeed, in the words the pages need. `code` is the end of the problem's type. */
export type FailureKind =
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'server';

export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string | null = null,
    readonly violations: Violation[] = [],
    /** From when on it is allowed, where the server knows. */
    readonly notBefore: string | null = null,
  ) {
    super(kind);
  }
}

const PROBLEM = 'urn:jisr:problem:';
const HEADERS = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

export const get = <T>(path: string): Promise<T> => call<T>('GET', path);
/** Sends under a key made for the one thing that is wanted: however often it arrives, it is done once. */
export const post = <T>(path: string, body: unknown, key: string): Promise<T> =>
  call<T>('POST', path, body, undefined, key);
export const put = <T>(path: string, body: unknown): Promise<T> => call<T>('PUT', path, body);

/** Ends the session without waiting: the page that asks is already gone when the answer comes. */
export function farewell(): void {
  const headers = { ...HEADERS, 'Content-Type': 'application/json' };
  fetch('/api/sign-out', { method: 'POST', keepalive: true, headers, body: '{}' }).catch(() => undefined);
}

/**
 * One call to our own server.
 *
 * @throws ApiFailure always, whatever went wrong: pages never see another error
 */
export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  send: typeof fetch = fetch,
  key?: string,
): Promise<T> {
  const headers: Record<string, string> = { ...HEADERS };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key !== undefined) headers['Idempotency-Key'] = key;
  const init: RequestInit = {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    // The sign-in page answers with a redirect: it must not be followed as if it were data.
    redirect: 'manual',
  };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await send(`/api${path}`, init).catch(() => {
    throw new ApiFailure('offline');
  });
  return answerOf<T>(response);
}

async function answerOf<T>(response: Response): Promise<T> {
  if (response.type === 'opaqueredirect' || response.status === 401) throw new ApiFailure('signed-out');
  if (!response.ok) throw failureOf(response.status, await bodyOf<Problem>(response));
  if (response.status === 204) return undefined as T;
  const body = await bodyOf<T>(response);
  if (body === null) throw new ApiFailure('server');
  return body;
}

async function bodyOf<T>(response: Response): Promise<T | null> {
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return null;
  return response.json().catch(() => null);
}

function failureOf(status: number, problem: Problem | null): ApiFailure {
  const type = problem?.type ?? '';
  const code = type.startsWith(PROBLEM) ? type.slice(PROBLEM.length) : null;
  return new ApiFailure(
    kindOf(status, problem !== null),
    code,
    problem?.violations ?? [],
    problem?.notBefore ?? null,
  );
}

/** Our own 404 explains itself; a bare one is the word of something that stands before Jisr. */
function kindOf(status: number, explained: boolean): FailureKind {
  if (status === 404 && !explained) return 'server';
  if (status === 403) return 'refused';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status >= 400 && status < 500) return 'invalid';
  return 'server';
}
