// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, draw, one, press, settle, type } from '../../test/draw';
import { HandOverForm } from './hand-over-form';

const SECRET = 'كلمة لا تُحفظ';

afterEach(() => {
  clear();
  localStorage.clear();
  sessionStorage.clear();
});

const form = (onSent = (_: string): void => undefined) =>
  draw(<HandOverForm onSent={onSent} onCancel={() => undefined} />, 'intake', 'contact');

function fillIn(on: HTMLElement): void {
  for (const choice of ['urgency-today', 'channel-through-me', 'mayAnswer-only-person'])
    press(one(on, `#hand-over-${choice}`));
  type(one<HTMLTextAreaElement>(on, 'textarea[name=note]'), SECRET);
}

test('nothing that is typed reaches the device’s storage, its cookies or its address', async () => {
  const { on, drop } = await form();
  fillIn(on);
  drop();
  const kept = [...Object.values({ ...localStorage }), ...Object.values({ ...sessionStorage })];
  expect(kept.join()).not.toContain(SECRET);
  expect(document.cookie + location.href).not.toContain(SECRET);
  expect(document.body.innerHTML).not.toContain(SECRET);
});

test('a form that was closed and opened again is empty', async () => {
  const first = await form();
  fillIn(first.on);
  first.drop();
  const second = await form();
  expect(one<HTMLTextAreaElement>(second.on, 'textarea[name=note]').value).toBe('');
});

test('the browser is asked not to remember what is typed', async () => {
  const { on } = await form();
  expect(one<HTMLFormElement>(on, 'form').getAttribute('autocomplete')).toBe('off');
  for (const field of on.querySelectorAll('textarea')) expect(field.getAttribute('autocomplete')).toBe('off');
});

test('each error is told at its field, and the list of errors takes the focus', async () => {
  const { on } = await form();
  press(one(on, 'button[type=submit]'));
  const alert = one(on, '[role=alert]');
  expect(document.activeElement).toBe(alert);
  for (const name of ['urgency', 'channel', 'mayAnswer']) {
    const group = one(on, `#hand-over-${name}`);
    expect(group.getAttribute('aria-describedby')).toContain(`hand-over-${name}-error`);
    expect(one(on, `#hand-over-${name}-error`).textContent).toBe('هذا الحقل مطلوب.');
  }
});

test('an error goes when its field is mended, the others stay', async () => {
  const { on } = await form();
  press(one(on, 'button[type=submit]'));
  press(one(on, '#hand-over-urgency-now'));
  expect(on.querySelector('#hand-over-urgency-error')).toBeNull();
  expect(on.querySelector('#hand-over-channel-error')).not.toBeNull();
});

test('a day ticked after an error stays ticked, though the page is drawn anew between the two events', async () => {
  const { on } = await form();
  press(one(on, '#hand-over-channel-phone'));
  press(one(on, 'button[type=submit]'));
  const sunday = one<HTMLInputElement>(on, '#hand-over-days-sun');
  sunday.checked = true;
  sunday.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  sunday.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(sunday.checked).toBe(true);
  expect(on.querySelector('#hand-over-days-error')).toBeNull();
});
