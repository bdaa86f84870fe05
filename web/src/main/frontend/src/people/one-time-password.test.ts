import { expect, test } from 'vitest';
import { oneTimePassword } from './one-time-password';

test('a one-time password is four groups of five signs nobody mistakes', () => {
  for (let i = 0; i < 200; i++) {
    expect(oneTimePassword()).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/);
  }
});

test('every sign is used and none much more than another', () => {
  const seen = new Map<string, number>();
  for (let i = 0; i < 3100; i++) {
    for (const sign of oneTimePassword().replace(/-/g, '')) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  // 62,000 signs of 31 kinds: 2,000 each, standard deviation 44.
  expect(seen.size).toBe(31);
  for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(300);
});
