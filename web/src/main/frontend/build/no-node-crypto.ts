/** Stands where a library names Node's module; browsers and Node 20 bring Web Crypto themselves. */
export const webcrypto = globalThis.crypto;
