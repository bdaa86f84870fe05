// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

const settings = () => import('./settings');

test('Arabic and its digits come first', async () => {
  const { language, digits } = await settings();
  expect([language.value, digits.value]).toEqual(['ar', 'arab']);
});

test('digits follow the language until somebody chooses them', async () => {
  const { language, digits, chooseLanguage, chooseDigits } = await settings();
  chooseLanguage('en');
  expect([language.value, digits.value]).toEqual(['en', 'latn']);
  chooseLanguage('ar');
  chooseDigits('latn');
  expect(digits.value).toBe('latn');
});

test('the choice is there at the next visit', async () => {
  const first = await settings();
  first.chooseLanguage('en');
  first.chooseDigits('arab');
  vi.resetModules();
  const second = await settings();
  expect([second.language.value, second.digits.value]).toEqual(['en', 'arab']);
});

test('nothing is kept but these two choices', async () => {
  const { chooseLanguage, chooseDigits } = await settings();
  chooseLanguage('ar');
  chooseDigits('latn');
  expect(Object.keys({ ...localStorage }).sort()).toEqual(['jisr.digits', 'jisr.language']);
});

test('a foreign value in storage is not believed', async () => {
  localStorage.setItem('jisr.language', 'xx');
  expect((await settings()).language.value).toBe('ar');
});
