// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, draw, one, press, type } from '../../test/draw';
import type { Place } from '../api/types';
import { Form } from '../shell/form';
import { useSend } from '../shell/send';
import { PlaceField } from './place-field';

afterEach(clear);

const PLACES: Place[] = [
  { code: 'Q03', nameAr: 'الفاو', nameEn: 'Al-Faw', aliases: ['Fao'], type: 'district', parent: 'G' },
  { code: 'Q05', nameAr: 'القرنة', nameEn: 'Al-Qurna', aliases: [], type: 'district', parent: 'G' },
];

let picked = '';

function Asked() {
  const sending = useSend();
  return (
    <Form name="x" sending={sending} submit={null} onSubmit={() => undefined}>
      <PlaceField
        name="place"
        value=""
        onChange={(code) => {
          picked = code;
        }}
        places={PLACES}
        near={['Q05']}
        label="م"
        hint="ت"
      />
    </Form>
  );
}

test('a place is found and chosen without a mouse', async () => {
  const { on } = await draw(<Asked />, 'place');
  const field = one<HTMLInputElement>(on, '[role=combobox]');
  field.focus();
  type(field, 'fao');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  press(field, 'ArrowDown');
  const active = field.getAttribute('aria-activedescendant');
  expect(one(on, `#${active}`).textContent).toContain('الفاو');
  press(field, 'Enter');
  expect(picked).toBe('Q03');
  expect(on.querySelector('[role=listbox]')).toBeNull();
});

test('before anything is typed the own area stands there', async () => {
  const { on } = await draw(<Asked />, 'place');
  const field = one<HTMLInputElement>(on, '[role=combobox]');
  press(field, 'ArrowDown');
  expect([...on.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual([
    'القرنة قضاء',
  ]);
});

test('a name that is nowhere is said to be nowhere', async () => {
  const { on } = await draw(<Asked />, 'place');
  type(one<HTMLInputElement>(on, '[role=combobox]'), 'لندن');
  expect(one(on, '[role=status]').textContent).toBe('لا مكان بهذا الاسم');
});
