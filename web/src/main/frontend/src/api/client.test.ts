import { expect, test } from 'vitest';
import { ApiFailure, call } from './client';

const answering = (status: number, body: string | null, type = 'application/problem+json') =>
  (() => Promise.resolve(new Response(body, { status, headers: { 'Content-Type': type } }))) as typeof fetch;

const failureOf = async (send: typeof fetch): Promise<ApiFailure> => {
  const failure = await call('GET', '/issues', undefined, send).catch((e: unknown) => e);
  expect(failure).toBeInstanceOf(ApiFailure);
  return failure as ApiFailure;
};

test('every call says that a script asks and that it wants JSON', async () => {
  let seen: RequestInit | undefined;
  await call('POST', '/issues', { text: 'x' }, ((_: string, init: RequestInit) => {
    seen = init;
    return Promise.resolve(new Response('{"id":"1"}', { headers: { 'Content-Type': 'application/json' } }));
  }) as typeof fetch);
  expect(seen?.headers).toEqual({
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'X-Requested-With': 'XMLHttpRequest',
  });
  expect(seen?.redirect).toBe('manual');
  expect(seen?.cache).toBe('no-store');
});

test('no line to the server is told apart from a refusal by it', async () => {
  const failure = await failureOf((() => Promise.reject(new TypeError('network'))) as typeof fetch);
  expect(failure.kind).toBe('offline');
});

test('an ended session is recognised with its HTML answer too', async () => {
  expect((await failureOf(answering(401, '<html>', 'text/html'))).kind).toBe('signed-out');
});

test('each violation reaches the page with its field, code and limit', async () => {
  const failure = await failureOf(
    answering(
      422,
      JSON.stringify({
        type: 'urn:jisr:problem:invalid',
        title: 'x',
        status: 422,
        violations: [{ field: 'text', code: 'too-long', max: 4000 }],
      }),
    ),
  );
  expect(failure.kind).toBe('invalid');
  expect(failure.violations).toEqual([{ field: 'text', code: 'too-long', max: 4000 }]);
});

test('a conflict carries the code of its problem', async () => {
  const failure = await failureOf(
    answering(409, '{"type":"urn:jisr:problem:consent-missing","title":"","status":409}'),
  );
  expect([failure.kind, failure.code]).toEqual(['conflict', 'consent-missing']);
});

test('what one may not know of looks as if it were not there', async () => {
  const problem = '{"type":"urn:jisr:problem:not-found","title":"","status":404}';
  expect((await failureOf(answering(404, problem))).kind).toBe('not-found');
});

test('a bare 404 is not taken for a record that is gone', async () => {
  expect((await failureOf(answering(404, '<html>', 'text/html'))).kind).toBe('server');
  expect((await failureOf(answering(404, null))).kind).toBe('server');
});

test('a page of HTML where data should be is a fault, never an empty list', async () => {
  expect((await failureOf(answering(200, '<html>', 'text/html'))).kind).toBe('server');
  expect((await failureOf(answering(500, '<html>', 'text/html'))).kind).toBe('server');
});

test('an answer without content is one', async () => {
  await expect(
    call('POST', '/x', {}, (() => Promise.resolve(new Response(null, { status: 204 }))) as typeof fetch),
  ).resolves.toBeUndefined();
});
