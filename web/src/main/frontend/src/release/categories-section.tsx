import { Fragment } from 'preact';
import type { HssTable, Release, ReleasedCategory } from '../api/types';
import { groupLabel } from '../category/categories';
import { year } from '../shell/format';
import { t } from '../shell/messages';
import { labelOf } from '../shell/page';
import { hssFigure } from '../survey/figures';
import { CellText } from './cell';
import { Chart } from './chart';

/** Our reports and the survey's answers stand in columns of their own: they are counted in different things. */
export function Categories({ release, survey }: { release: Release; survey: HssTable[] }) {
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{t('release.categories')}</h2>
      <Chart period={release.period} name="categories" alt={t('release.chart.categories')} />
      <table class="cards">
        <caption>{t('release.categories.caption', { year: year('2017') })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('release.category')}</th>
            <th scope="col">{t('release.reports')}</th>
            <th scope="col">{t('release.hss.share')}</th>
            <th scope="col">{t('release.hss.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {release.groups.map(({ group, cell }) => (
            <Fragment key={group}>
              <tr class="group-row">
                <th scope="row">{groupLabel(group)}</th>
                <td data-label={t('release.reports')}>
                  <CellText cell={cell} />
                </td>
                <td class="blank" />
                <td class="blank" />
              </tr>
              {release.categories
                .filter((one) => one.group === group)
                .map((one) => (
                  <CategoryRow key={one.code} category={one} survey={survey} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('release.hss.about')}</p>
    </section>
  );
}

function CategoryRow({ category, survey }: { category: ReleasedCategory; survey: HssTable[] }) {
  const measured = category.hss.relation !== 'none';
  const found = (table: string): string =>
    (measured && hssFigure(survey, table, category.hss.category)) || t('release.hss.none');
  const partly = category.hss.relation === 'partial' ? t('release.hss.partial') : '';
  return (
    <tr>
      <th scope="row">{labelOf(category)}</th>
      <td data-label={t('release.reports')}>
        <CellText cell={category.cell} />
      </td>
      <td data-label={t('release.hss.share.short')}>
        {found('incident_type')} {partly}
      </td>
      <td data-label={t('release.hss.rate.short')}>
        {found('incident_rate')} {partly}
      </td>
    </tr>
  );
}
