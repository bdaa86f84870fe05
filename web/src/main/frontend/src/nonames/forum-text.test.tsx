// @vitest-environment jsdom
import { useSignal } from '@preact/signals';
import { afterEach, expect, test } from 'vitest';
import { clear, draw, eventually, one, press, type } from '../../test/draw';
import { ApiFailure } from '../api/client';
import { Form } from '../shell/form';
import { useSend } from '../shell/send';
import { ForumText, spotsIn } from './forum-text';

const WRITTEN = '  رأيت السيد كريم قرب المدرسة، ورقمه 07801234567';
const named = (kind: 'name' | 'phone', words: string) => ({
  field: 'text',
  code: 'names-someone',
  max: null,
  passage: { kind, start: WRITTEN.indexOf(words), end: WRITTEN.indexOf(words) + words.length },
});

function Written() {
  const text = useSignal(WRITTEN);
  const sending = useSend();
  const refused = [named('name', 'السيد كريم'), named('phone', '07801234567')];
  const send = () => Promise.reject(new ApiFailure('invalid', 'invalid', refused));
  const onChange = (value: string): void => {
    text.value = value;
  };
  return (
    <Form
      name="issue"
      sending={sending}
      submit="أرسل"
      onSubmit={() => void sending.run(send, () => undefined)}
    >
      <ForumText name="text" label="النص" max={4000} value={text.value} onChange={onChange} />
    </Form>
  );
}

afterEach(clear);

async function refused() {
  const { on } = await draw(<Written />, 'nonames');
  press(one(on, 'button[type=submit]'));
  await eventually(() => one(on, '.spots'));
  return { on, area: one<HTMLTextAreaElement>(on, 'textarea') };
}

const marked = (on: HTMLElement) => [...on.querySelectorAll('mark')].map((mark) => mark.textContent);

test('what points at a person is shown where it stands, and nothing typed is lost', async () => {
  const { on, area } = await refused();
  expect(marked(on)).toEqual(['السيد كريم', '07801234567']);
  expect(on.textContent).toContain('يبدو هذا رقم هاتف');
  expect(area.value).toBe(WRITTEN);
  expect(on.querySelectorAll('.notice-danger li')).toHaveLength(1);
});

test('a touch selects the words, ready to be written over', async () => {
  const { on, area } = await refused();
  press(one(on, '.spots button'));
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('السيد كريم');
});

test('a place that was put in other words is told no longer, the others still are', async () => {
  const { on, area } = await refused();
  type(area, WRITTEN.replace('السيد كريم', 'أحد الجيران'));
  expect(marked(on)).toEqual(['07801234567']);
  type(area, 'رأيت أحد الجيران');
  expect(marked(on)).toEqual([]);
});

test('a place that moved is found again', () => {
  const spot = { kind: 'phone' as const, words: '0780', start: 0 };
  expect(spotsIn('رقم 0780', [spot])).toEqual([{ ...spot, start: 4 }]);
});
