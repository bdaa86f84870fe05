import type { HssRow, HssTable } from '../api/types';
import { number } from '../shell/format';
import { t, tCode } from '../shell/messages';
import { Foreign } from '../shell/page';
import { hssValue, slug } from './figures';

/** Every published number of the Human Security Survey 2017 in Basra, with its base and its known flaws. */
export function Tables({ tables }: { tables: HssTable[] }) {
  return (
    <>
      <p class="hint">{t('survey.about')}</p>
      {tables.map((table) => (
        <table key={table.table} class="cards">
          <caption>{tCode('survey.table', slug(table.table)) ?? table.table}</caption>
          <thead>
            <tr>
              <th scope="col">{t('survey.item')}</th>
              <th scope="col">{t('survey.value')}</th>
              <th scope="col">{t('survey.base')}</th>
              <th scope="col">{t('survey.note')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.item} row={row} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Row({ row }: { row: HssRow }) {
  const base = tCode('survey.base', slug(row.base)) ?? row.base;
  return (
    <tr>
      <th scope="row">
        <Words prefix="survey.item" text={row.item} />
      </th>
      <td data-label={t('survey.value')}>{hssValue(row)}</td>
      <td data-label={t('survey.base')}>
        {row.baseN ? t('survey.base-of', { base, count: number(Number(row.baseN)) }) : base}
      </td>
      {row.note || row.source ? (
        <td data-label={t('survey.note')}>
          {(row.note ?? '')
            .split(';')
            .filter(Boolean)
            .map((one) => (
              <p key={one} class="survey-note">
                <Words prefix="survey.note" text={one.trim()} />
              </p>
            ))}
          {row.source && (
            <p class="survey-note">
              {t('survey.source')} <bdi dir="ltr">{row.source}</bdi>
            </p>
          )}
        </td>
      ) : (
        <td class="blank" />
      )}
    </tr>
  );
}

/** In the reader's language where we have the words, else as the source says it, marked as English. */
function Words({ prefix, text }: { prefix: string; text: string }) {
  const words = tCode(prefix, slug(text));
  return <>{words ?? <Foreign lang="en">{text}</Foreign>}</>;
}
