// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { draw, eventually, one } from '../../test/draw';
import { Words } from './words';

test('a word is explained when somebody asks, and not before', async () => {
  const { on } = await draw(<Words of={['token']} />);
  expect(on.textContent).not.toContain('الرمز');
  one<HTMLDetailsElement>(on, 'details').open = true;
  await eventually(() => expect(one(on, 'dt').textContent).toBe('الرمز'));
  expect(one(on, 'dd').textContent).toContain('لا يفتح الرمز شيئاً');
});
