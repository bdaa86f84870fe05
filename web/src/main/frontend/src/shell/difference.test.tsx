// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { clear, draw, one, press } from '../../test/draw';
import { Difference } from './difference';

afterEach(clear);

const field = (name: string, mine: string, stored: string, take = () => undefined) => ({
  name,
  label: name,
  mine,
  stored,
  take,
});

test('only what differs is shown, both sides of it, and nothing is taken over by itself', async () => {
  const take = vi.fn();
  const fields = [field('same', 'word', 'word'), field('other', 'hers', 'theirs', take)];
  const { on } = await draw(<Difference fields={fields} />);
  expect(on.querySelectorAll('section')).toHaveLength(1);
  expect(on.textContent).toContain('hers');
  expect(on.textContent).toContain('theirs');
  expect(take).not.toHaveBeenCalled();
  press(one(on, 'button'));
  expect(take).toHaveBeenCalledOnce();
});

test('a conflict without a difference says so', async () => {
  const { on } = await draw(<Difference fields={[field('same', 'word', 'word')]} />);
  expect(on.querySelector('section')).toBeNull();
  expect(on.textContent).toContain('لا فرق');
});
