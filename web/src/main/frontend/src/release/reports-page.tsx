import { get } from '../api/client';
import { date, month } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { Empty, Shown } from '../shell/states';
import { Words } from '../shell/words';

interface Periods {
  periods: { period: string; publishedOn: string }[];
}

export default function ReportsPage() {
  const releases = useLoad('releases', () => get<Periods>('/releases'));
  return (
    <Page name="reports" tab="list" title={t('release.list.title')} lead={t('release.list.lead')}>
      <Words of={['release']} />
      <Shown of={releases}>
        {({ periods }) =>
          periods.length === 0 ? (
            <Empty>{t('release.list.empty')}</Empty>
          ) : (
            <ul class="doors">
              {periods.map((one) => (
                <li key={one.period}>
                  <a class="door" href={`/reports/${one.period}`}>
                    <span class="door-name">{month(one.period)}</span>
                    <span class="door-about">{t('release.published', { date: date(one.publishedOn) })}</span>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}
