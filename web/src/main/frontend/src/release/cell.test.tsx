// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, draw } from '../../test/draw';
import type { Cell } from '../api/types';
import { CellText } from './cell';

afterEach(clear);

const CELL: Cell = { estimate: 62, low: 51, high: 73, display: 'value', threshold: 12, change: null };

test.each([
  [CELL, '٦٢من ٥١ إلى ٧٣'],
  [{ ...CELL, change: 'up' }, '٦٢من ٥١ إلى ٧٣زيادة أكبر مما تسببه المصادفة والتقريب'],
  [{ ...CELL, estimate: null, low: 0, display: 'fewer' }, 'أقل من ١٢'],
  [{ ...CELL, estimate: null, low: null, high: null, display: 'hidden' }, 'غير معروض'],
  [{ ...CELL, estimate: null, low: null, high: null, display: 'total-only' }, 'ضمن المجموع فقط'],
] as const)('%o reads %s', async (cell, words) => {
  const { on } = await draw(<CellText cell={cell as Cell} />, 'release');
  expect(on.textContent).toBe(words);
});
