// @vitest-environment jsdom
import { useSignal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import { clear, draw, one, settle, type } from '../../test/draw';
import { TextField } from './fields';

afterEach(clear);

let kept = '';

function Asked() {
  const value = useSignal('');
  kept = value.value;
  const change = (to: string): void => {
    value.value = to;
  };
  return <TextField name="phone" kind="tel" label="م" value={value.value} onChange={change} />;
}

test.each(['0770', '٠٧٧٠', '۰۷۷۰'])(
  '%s stands there in the reader’s digits and goes to the server in its own',
  async (typed) => {
    const { on } = await draw(<Asked />);
    const field = one<HTMLInputElement>(on, 'input');
    type(field, typed);
    expect(field.value).toBe('٠٧٧٠');
    expect(kept).toBe('0770');
  },
);

test('a sign put in the middle leaves the caret there', async () => {
  const { on } = await draw(<Asked />);
  const field = one<HTMLInputElement>(on, 'input');
  type(field, '0770');
  field.value = '٠٧1٧٠';
  field.setSelectionRange(3, 3);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(field.value).toBe('٠٧١٧٠');
  expect(field.selectionStart).toBe(3);
});
