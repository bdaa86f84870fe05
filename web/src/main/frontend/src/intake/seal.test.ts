import { expect, test } from 'vitest';
import type { CentreKey } from '../api/types';
import { randomUuid } from '../shell/random';
import { base64url, canonical, fromBase64url, int32, utf8, uuidBytes } from './bytes';
import { bucketFor, draftAad, draftInfo, padded, sealDraft, suite } from './seal';

const DRAFT = '0192f0a1-1111-4222-8333-444455556666';
const OVERHEAD = 20 + 65 + 16;

async function centre(): Promise<{ key: CentreKey; pair: CryptoKeyPair }> {
  const pair = await suite.kem.generateKeyPair();
  const key = {
    organisation: '00000000-0000-7000-8000-000000000301',
    keyId: '0192f0a1-aaaa-7bbb-8ccc-ddddeeeeffff',
    publicKey: base64url(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))),
    suite: 17,
    form: 'hand-over',
    schemaVersion: 1,
  };
  return { key, pair };
}

async function open(sealed: string, pair: CryptoKeyPair, key: CentreKey, draft = DRAFT): Promise<Uint8Array> {
  const envelope = fromBase64url(sealed);
  const recipient = await suite.createRecipientContext({
    recipientKey: pair.privateKey,
    enc: envelope.slice(20, 85).buffer,
    info: draftInfo(key),
  });
  return new Uint8Array(await recipient.open(envelope.slice(85), draftAad(draft, key)));
}

function unpadded(plain: Uint8Array): string {
  const length = new DataView(plain.buffer).getInt32(0);
  expect(plain.slice(4 + length).every((byte) => byte === 0)).toBe(true);
  return new TextDecoder().decode(plain.slice(4, 4 + length));
}

test('the centre reads word for word what was sealed for it', async () => {
  const { key, pair } = await centre();
  const text = '{"sayWhat":"اتصال من مركز صحي، لا غير"}';
  expect(unpadded(await open(await sealDraft(DRAFT, text, key), pair, key))).toBe(text);
});

test('the envelope begins with magic, format, suite and key id', async () => {
  const { key } = await centre();
  const bytes = fromBase64url(await sealDraft(DRAFT, '{}', key));
  expect(Array.from(bytes.slice(0, 4))).toEqual([0x4a, 0x53, 0x01, 0x11]);
  expect(bytes.slice(4, 20)).toEqual(uuidBytes(key.keyId));
  expect(bytes[20]).toBe(0x04);
});

test.each([
  [0, 256],
  [252, 256],
  [253, 512],
  [1020, 1024],
  [1021, 2048],
  [4092, 4096],
])('%i bytes of text travel as %i', async (length, bucket) => {
  const { key } = await centre();
  const sealed = fromBase64url(await sealDraft(DRAFT, 'x'.repeat(length), key));
  expect(sealed.length).toBe(bucket + OVERHEAD);
});

test('beyond the last bucket padding adds at most an eighth and hides neighbours', () => {
  for (let length = 4097; length < 40_000; length += 61) {
    expect(bucketFor(length)).toBeGreaterThanOrEqual(length);
    expect(bucketFor(length)).toBeLessThanOrEqual(length * 1.12);
  }
  expect(bucketFor(4097)).toBe(bucketFor(4350));
});

test('one text sealed twice gives two unlike envelopes', async () => {
  const { key } = await centre();
  expect(await sealDraft(DRAFT, 'a', key)).not.toBe(await sealDraft(DRAFT, 'a', key));
});

test('a draft cannot be opened as another, for another organisation, or with another key', async () => {
  const { key, pair } = await centre();
  const stranger = await centre();
  const sealed = await sealDraft(DRAFT, '{}', key);
  await expect(open(sealed, pair, key, randomUuid())).rejects.toThrow();
  await expect(open(sealed, pair, { ...key, organisation: randomUuid() })).rejects.toThrow();
  await expect(open(sealed, pair, { ...key, form: 'other' })).rejects.toThrow();
  await expect(open(sealed, pair, { ...key, schemaVersion: 2 })).rejects.toThrow();
  await expect(open(sealed, stranger.pair, key)).rejects.toThrow();
});

test('a suite this page does not know is refused instead of guessed', async () => {
  const { key } = await centre();
  await expect(sealDraft(DRAFT, '{}', { ...key, suite: 18 })).rejects.toThrow(RangeError);
});

test('canonical elements carry their lengths, so that none can borrow from its neighbour', () => {
  expect(Array.from(canonical([utf8('ab'), utf8('c')]))).toEqual([0, 2, 97, 98, 0, 1, 99]);
  expect(canonical([utf8('a'), utf8('bc')])).not.toEqual(canonical([utf8('ab'), utf8('c')]));
  expect(Array.from(int32(1))).toEqual([0, 0, 0, 1]);
});

test('aad and info are the agreed bytes', async () => {
  const { key } = await centre();
  const expected = [0, 16, ...uuidBytes(DRAFT), 0, 9, ...utf8('hand-over'), 0, 4, 0, 0, 0, 1];
  expect(Array.from(draftAad(DRAFT, key))).toEqual(expected);
  const info = [
    0,
    12,
    ...utf8('jisr-draft-1'),
    0,
    16,
    ...uuidBytes(key.organisation),
    0,
    16,
    ...uuidBytes(key.keyId),
  ];
  expect(Array.from(draftInfo(key))).toEqual(info);
});

test('padding says how long the text is', () => {
  expect(padded(utf8('اب')).slice(0, 4)).toEqual(Uint8Array.of(0, 0, 0, 4));
});

test('draft ids are version 4 and never repeat', () => {
  const ids = Array.from({ length: 500 }, randomUuid);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
