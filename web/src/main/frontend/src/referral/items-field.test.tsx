// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, draw, one } from '../../test/draw';
import type { Consent, Item } from '../api/types';
import { ItemsField } from './items-field';

afterEach(clear);

const consent = (items: Item[]): Consent => ({
  id: 'c',
  purpose: 'referral',
  recipient: 'o',
  items,
  wording: 'referral-1',
  language: 'ar',
  given: 'in-person',
  givenAt: '2026-11-01T08:00:00Z',
  expires: '2027-01-30',
  withdrawnAt: null,
  live: true,
});

test('an item outside the consent cannot be ticked and says why', async () => {
  const field = (
    <ItemsField consent={consent(['name'])} name="items" value={['name']} onChange={() => undefined} />
  );
  const { on } = await draw(field, 'referral', 'consent');
  const boxes = [...on.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes.filter((box) => !box.disabled).map((box) => box.value)).toEqual(['name']);
  for (const box of boxes.filter((one) => one.disabled))
    expect(one(on, `#${box.getAttribute('aria-describedby')}`).textContent).toContain('لم تشمله الموافقة');
});
