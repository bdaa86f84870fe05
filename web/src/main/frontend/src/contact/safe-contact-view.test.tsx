// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { clear, draw, eventually, one, press } from '../../test/draw';
import type { ContactRules } from '../api/types';
import { SafeContactView } from './safe-contact-view';

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const CONTACT: ContactRules = {
  channel: 'phone',
  days: ['sun'],
  from: '09:00',
  to: '12:00',
  sayWhat: null,
  mayAnswer: 'only-person',
  note: null,
  numberKnown: true,
};

const answering = (status: number, body: unknown) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    );

test('the number comes when somebody who has the rules before them asks for it, and goes again', async () => {
  answering(200, { phone: '0000 111 2222', until: '2026-11-22T09:00:00Z' });
  const { on } = await draw(<SafeContactView contact={CONTACT} number="/n" />, 'contact');
  expect(on.textContent).toContain('من يجوز أن يردّ');
  press(one(on, 'button'));
  await eventually(() => one(on, 'bdi'));
  const number = one(on, 'bdi');
  expect(number.getAttribute('dir')).toBe('ltr');
  expect(number.textContent).toBe('٠٠٠٠ ١١١ ٢٢٢٢');
  press(one(on, 'button'));
  expect(on.textContent).not.toContain('١١١');
});

test('outside the safe hours the page says when they begin, and no number', async () => {
  answering(409, {
    type: 'urn:jisr:problem:not-safe-now',
    violations: [],
    notBefore: '2026-11-24T06:00:00Z',
  });
  const { on } = await draw(<SafeContactView contact={CONTACT} number="/n" />, 'contact');
  press(one(on, 'button'));
  await eventually(() => expect(on.textContent).toContain('ليس من الأوقات الآمنة'));
  expect(on.textContent).toContain('٢٤');
});

test('silence about what may be said means nothing may be said', async () => {
  const { on } = await draw(<SafeContactView contact={CONTACT} />, 'contact');
  expect(on.textContent).toContain('لا تقل من أنت ولا لماذا تتصل');
});
