import type { Cell } from '../api/types';
import { number } from '../shell/format';
import { t } from '../shell/messages';

/** A published figure in words: the estimate with the range that holds the true number, or why there is none. */
export function CellText({ cell }: { cell: Cell }) {
  return (
    <span class="cell">
      <span class="cell-figure">{figure(cell)}</span>
      {cell.display === 'value' && <span class="cell-range">{range(cell)}</span>}
      {cell.change && <span class="cell-change">{t(`release.change.${cell.change}`)}</span>}
    </span>
  );
}

export function figure(cell: Cell): string {
  if (cell.display === 'value' && cell.estimate !== null) return number(cell.estimate);
  if (cell.display === 'fewer') return t('release.fewer', { threshold: cell.threshold });
  return t(cell.display === 'total-only' ? 'release.total-only' : 'release.hidden');
}

export const range = (cell: Cell): string =>
  cell.low === null || cell.high === null ? '' : t('release.range', { low: cell.low, high: cell.high });
