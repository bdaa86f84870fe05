// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { draw, one, press } from '../../test/draw';
import type { SafeContact } from '../api/types';
import { SafeContactView } from './safe-contact-view';

afterEach(() => document.body.replaceChildren());

const CONTACT: SafeContact = {
  channel: 'phone',
  phone: '0000 111 2222',
  days: ['sun'],
  from: '09:00',
  to: '12:00',
  sayWhat: null,
  mayAnswer: 'only-person',
  note: null,
};

test('the number is not on the page until somebody who has the rules before them asks for it', async () => {
  const { on } = await draw(<SafeContactView contact={CONTACT} />, 'contact');
  expect(on.textContent).not.toMatch(/1111|١١١|111/);
  expect(on.textContent).toContain('من يجوز أن يردّ');
  press(one(on, 'button'));
  const number = one(on, 'bdi');
  expect(number.getAttribute('dir')).toBe('ltr');
  expect(number.textContent).toBe('٠٠٠٠ ١١١ ٢٢٢٢');
});

test('silence about what may be said means nothing may be said', async () => {
  const { on } = await draw(<SafeContactView contact={CONTACT} />, 'contact');
  expect(on.textContent).toContain('لا تقل من أنت ولا لماذا تتصل');
});
