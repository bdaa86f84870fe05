import { expect, test } from 'vitest';
import { isOurs } from './sign-in';

test('only a path of this server is gone back to', () => {
  expect(isOurs('/issues')).toBe(true);
  expect(isOurs('//elsewhere.example/')).toBe(false);
  expect(isOurs('/\\elsewhere.example/')).toBe(false);
  expect(isOurs('https://elsewhere.example/')).toBe(false);
});
