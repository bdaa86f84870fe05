import type { Release } from '../api/types';
import { groupLabel } from '../category/categories';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { CellText } from './cell';
import { Chart } from './chart';

export function Districts({ release }: { release: Release }) {
  const groups = release.groups.map((one) => one.group);
  return (
    <section aria-labelledby="districts">
      <h2 id="districts">{t('release.districts')}</h2>
      <Chart period={release.period} name="districts" alt={t('release.chart.districts')} />
      <table class="cards">
        <caption>{t('release.districts.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('release.district')}</th>
            {groups.map((group) => (
              <th key={group} scope="col">
                {groupLabel(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {release.districts.map((district) => (
            <tr key={district.code}>
              <th scope="row">{nameOf(district)}</th>
              {groups.map((group) => {
                const found = district.groups.find((one) => one.group === group);
                return (
                  <td key={group} data-label={groupLabel(group)}>
                    {found ? <CellText cell={found.cell} /> : t('release.hidden')}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('release.not-stated')}</p>
    </section>
  );
}
