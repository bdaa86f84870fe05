import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { CentreKey } from '../api/types';
import { base64url, canonical, fromBase64url, int32, joined, utf8, uuidBytes } from './bytes';

/**
 * Closes a draft so that only the centre can open it: not this page again, not the person who wrote it, not the
 * forum (HPKE base mode, RFC 9180, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM). It does not prove who
 * sent it: that is the session's task.
 */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const SUITE = 0x11;
const MAGIC_AND_FORMAT = [0x4a, 0x53, 0x01];
const BUCKETS = [256, 512, 1024, 2048, 4096];

/** @throws RangeError if the server names another suite than the one this page can seal with */
export async function sealDraft(draftId: string, text: string, key: CentreKey): Promise<string> {
  if (key.suite !== SUITE) throw new RangeError('unknown suite');
  const plain = padded(utf8(text));
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(key.publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: draftInfo(key) });
  const sealed = await sender.seal(plain, draftAad(draftId, key));
  plain.fill(0);
  const head = joined(Uint8Array.of(...MAGIC_AND_FORMAT, SUITE), uuidBytes(key.keyId));
  return base64url(joined(head, new Uint8Array(sender.enc), new Uint8Array(sealed)));
}

/** Binds the draft to whom it is for. */
export function draftInfo(key: CentreKey): Uint8Array<ArrayBuffer> {
  return canonical([utf8('jisr-draft-1'), uuidBytes(key.organisation), uuidBytes(key.keyId)]);
}

/** Binds the draft to its id, so that it cannot be sent again as another. */
export function draftAad(draftId: string, key: CentreKey): Uint8Array<ArrayBuffer> {
  return canonical([uuidBytes(draftId), utf8(key.form), int32(key.schemaVersion)]);
}

/** Length in 4 bytes, the data, then zeros up to a bucket: the size of what is sent tells next to nothing. */
export function padded(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(bucketFor(data.length + 4));
  bytes.set(int32(data.length));
  bytes.set(data, 4);
  return bytes;
}

/** The bucket for `length` bytes; beyond the last one by the rule of Padmé, which adds at most 12 %. */
export function bucketFor(length: number): number {
  const bucket = BUCKETS.find((size) => size >= length);
  if (bucket !== undefined) return bucket;
  const exponent = Math.floor(Math.log2(length));
  const mantissa = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissa);
  return Math.ceil(length / step) * step;
}
