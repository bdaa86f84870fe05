/** Small letters and digits without l, o, i, 0 and 1: 31 signs that are not mistaken for one another when copied. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const FAIR = 256 - (256 % SIGNS.length);

/**
 * A password for one sign-in, made in this page and shown in it alone: four times five signs, about 99 bits. Bytes
 * that would favour some signs are thrown away.
 */
export function oneTimePassword(): string {
  const signs: string[] = [];
  while (signs.length < 20) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < FAIR && signs.length < 20) signs.push(SIGNS[byte % SIGNS.length] as string);
    }
  }
  return [0, 5, 10, 15].map((at) => signs.slice(at, at + 5).join('')).join('-');
}
