import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HandOver } from '../api/types';
import { type ContactDraft, contactDraft } from '../contact/safe-contact';
import { randomUuid } from '../shell/random';
import { base64url } from './bytes';
import { suite } from './seal';
import { Sender } from './sender';

const SECRET = 'كلمة سرية';
const WRITTEN: ContactDraft = {
  ...contactDraft(null),
  channel: 'other',
  mayAnswer: 'only-person',
  note: SECRET,
};

let posted: HandOver[] = [];
let broken = false;

beforeEach(async () => {
  posted = [];
  const pair = await suite.kem.generateKeyPair();
  const publicKey = base64url(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)));
  const organisation = randomUuid();
  const key = {
    organisation,
    keyId: randomUuid(),
    publicKey,
    suite: 17,
    form: 'hand-over',
    schemaVersion: 1,
  };
  const json = { headers: { 'Content-Type': 'application/json' } };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path.endsWith('/centre-key')) return new Response(JSON.stringify(key), json);
    posted.push(JSON.parse(String(init.body)));
    if (broken) throw new TypeError('the line broke');
    return new Response('{"token":"ABCD-EFGH"}', json);
  });
});

afterEach(() => {
  broken = false;
});

test('what goes over the line names urgency and agreement, and nothing that was written', async () => {
  await new Sender(randomUuid(), 'ar').send('today', WRITTEN);
  const { sealed, ...open } = posted[0] as HandOver;
  expect(open).toMatchObject({
    urgency: 'today',
    agreement: { given: true, wording: 'hand-over-1', language: 'ar' },
  });
  expect(Object.keys(open).sort()).toEqual(['agreement', 'id', 'keyId', 'urgency']);
  expect(JSON.stringify(posted) + Buffer.from(sealed, 'base64url').toString()).not.toContain(SECRET);
});

test('sent again after a broken line it is the very same request', async () => {
  const sender = new Sender(randomUuid(), 'ar');
  broken = true;
  await expect(sender.send('today', WRITTEN)).rejects.toThrow('offline');
  broken = false;
  expect(await sender.send('today', WRITTEN)).toEqual({ token: 'ABCD-EFGH' });
  expect(posted[1]).toEqual(posted[0]);
});

test('changed after a broken line it is sealed anew under the same id', async () => {
  const sender = new Sender(randomUuid(), 'ar');
  await sender.send('today', WRITTEN);
  await sender.send('today', { ...WRITTEN, note: 'أخرى' });
  await sender.send('now', { ...WRITTEN, note: 'أخرى' });
  expect(new Set(posted.map((one) => one.id)).size).toBe(1);
  expect(new Set(posted.map((one) => one.sealed)).size).toBe(3);
});
