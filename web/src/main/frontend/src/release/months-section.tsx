import type { Release } from '../api/types';
import { month } from '../shell/format';
import { t } from '../shell/messages';
import { CellText } from './cell';

export function Months({ months }: { months: Release['months'] }) {
  return (
    <details>
      <summary>{t('release.months')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('release.month')}</th>
            <th scope="col">{t('release.reports')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.period}>
              <th scope="row">{month(one.period)}</th>
              <td>
                <CellText cell={one.cell} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
