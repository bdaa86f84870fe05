// Seals drafts and handed-over keys as a client that shares no code with Jisr's Java. See README.md.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";

const utf8 = (text) => new TextEncoder().encode(text);
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const unhex = (text) => new Uint8Array(Buffer.from(text, "hex"));
const uuid = (text) => unhex(text.replaceAll("-", ""));
const join = (...pieces) => new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));

const bigEndian = (value, length) => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, Math.max(0, length - 6), Math.min(6, length));
  return new Uint8Array(bytes);
};

// Each element as a two-byte big-endian length and its bytes.
const canonical = (...elements) =>
  join(...elements.flatMap((element) => [bigEndian(element.length, 2), element]));

// length(4) | data | zeros, to 256, 512, 1024, 2048, 4096 bytes, then Padmé.
const padded = (length) => {
  if (length <= 4096) {
    return [256, 512, 1024, 2048, 4096].find((step) => length <= step);
  }
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(length / step) * step;
};
const pad = (data) => {
  const out = new Uint8Array(padded(4 + data.length));
  out.set(bigEndian(data.length, 4));
  out.set(data, 4);
  return out;
};

const envelope = (suite, keyId, enc, ciphertext) =>
  join(unhex("4a5301"), [suite], uuid(keyId), new Uint8Array(enc), new Uint8Array(ciphertext));

const sealed = async (suite, publicKey, info, aad, plaintext) => {
  const sender = await suite.createSenderContext({ recipientPublicKey: publicKey, info });
  return { enc: sender.enc, ciphertext: await sender.seal(plaintext, aad) };
};

const suiteOf = (kem) => new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });

const draft = async (name, plaintext) => {
  const suite = suiteOf(new DhkemP256HkdfSha256());
  const pair = await suite.kem.deriveKeyPair(utf8("recipient of drafts, for tests only"));
  const ref = {
    keyId: "01900000-0000-7000-8000-00000000d0d0",
    organisation: "01900000-0000-7000-8000-00000000c0c0",
    draftId: "01900000-0000-7000-8000-00000000abcd",
    form: "hand-over",
    schemaVersion: 1,
  };
  const info = canonical(utf8("jisr-draft-1"), uuid(ref.organisation), uuid(ref.keyId));
  const aad = canonical(uuid(ref.draftId), utf8(ref.form), bigEndian(ref.schemaVersion, 4));
  const { enc, ciphertext } = await sealed(suite, pair.publicKey, info, aad, pad(utf8(plaintext)));
  return {
    kind: "draft",
    name,
    ...ref,
    publicKey: hex(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: hex(await suite.kem.serializePrivateKey(pair.privateKey)),
    plaintext,
    envelope: hex(envelope(0x11, ref.keyId, enc, ciphertext)),
  };
};

const handedKey = async () => {
  const suite = suiteOf(new XWing());
  const pair = await suite.kem.deriveKeyPair(unhex("07".repeat(32)));
  const ref = {
    keyId: "01900000-0000-7000-8000-00000000e0e0",
    referral: "01900000-0000-7000-8000-000000001111",
    packet: "01900000-0000-7000-8000-000000002222",
    group: 3,
    sender: "01900000-0000-7000-8000-00000000c0c0",
    recipient: "01900000-0000-7000-8000-00000000b0b0",
    expires: 1795000000,
  };
  const aad = canonical(
    uuid(ref.packet),
    [ref.group],
    uuid(ref.sender),
    uuid(ref.recipient),
    bigEndian(ref.expires, 8),
  );
  const key = unhex("a5".repeat(32));
  const { enc, ciphertext } = await sealed(suite, pair.publicKey, uuid(ref.referral), aad, key);
  return {
    kind: "handed-key",
    name: "a packet's key",
    ...ref,
    publicKey: hex(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: hex(await suite.kem.serializePrivateKey(pair.privateKey)),
    plaintext: hex(key),
    envelope: hex(envelope(0x12, ref.keyId, enc, ciphertext)),
  };
};

const vectors = [
  await draft("Arabic text", "نص تجريبي لا يصف أحدا"),
  await draft("empty", ""),
  await draft("fills its step", "a".repeat(252)),
  await draft("one byte more than a step", "a".repeat(253)),
  await draft("fills the last doubled step", "a".repeat(4092)),
  await draft("above the steps", "a".repeat(4997)),
  await handedKey(),
];
console.log(JSON.stringify(vectors, null, 2));
