import { get } from '../api/client';
import type { HssTable, Release } from '../api/types';
import { date, month } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { Notice, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { SurveyTables } from '../survey/lazy-tables';
import { Categories } from './categories-section';
import { CellText } from './cell';
import { Chart } from './chart';
import { Districts } from './districts-section';
import { Months } from './months-section';

interface Report {
  release: Release;
  survey: HssTable[];
}

async function fetchReport(period: string): Promise<Report> {
  const [release, survey] = await Promise.all([
    get<Release>(`/releases/${period}`),
    get<{ tables: HssTable[] }>('/survey/hss-2017'),
  ]);
  return { release, survey: survey.tables };
}

export default function ReportPage({ period = '' }: { period?: string }) {
  const report = useLoad(period, () => fetchReport(period));
  const title = t('release.title', { month: /^\d{4}-\d{2}$/.test(period) ? month(period) : '' });
  return (
    <Page name="report" tab="report" title={title} lead={t('release.lead')} wide>
      <Words of={['noise', 'range']} />
      <Shown of={report}>{(data) => <ReportView report={data} />}</Shown>
      <p>
        <a href="/reports">{t('release.to-list')}</a>
      </p>
    </Page>
  );
}

function ReportView({ report }: { report: Report }) {
  const { release, survey } = report;
  return (
    <>
      <Explanation />
      <section aria-labelledby="total">
        <h2 id="total">{t('release.total')}</h2>
        <p class="total">
          <CellText cell={release.total} />
        </p>
        <p class="hint">{t('release.total.about')}</p>
        <Chart period={release.period} name="totals" alt={t('release.chart.totals')} />
        <Months months={release.months} />
      </section>
      <Categories release={release} survey={survey} />
      <Districts release={release} />
      <Questions />
      <SurveyTables tables={survey} />
      <Seal release={release} />
    </>
  );
}

function Explanation() {
  return (
    <Notice title={t('release.explain.title')}>
      <p>{t('release.explain.noise')}</p>
      <p>{t('release.explain.again')}</p>
      <p>{t('release.explain.range')}</p>
      <p>{t('release.explain.change')}</p>
      <p>{t('release.explain.hidden')}</p>
      <p>{t('release.explain.reports')}</p>
    </Notice>
  );
}

const ASKED = ['district', 'differ', 'exact', 'protected'] as const;

function Questions() {
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('release.questions')}</h2>
      {ASKED.map((one) => (
        <details key={one}>
          <summary>{t(`release.question.${one}`)}</summary>
          <p>{t(`release.answer.${one}`)}</p>
        </details>
      ))}
    </section>
  );
}

function Seal({ release }: { release: Release }) {
  return (
    <details>
      <summary>{t('release.seal')}</summary>
      <p>{t('release.seal.about', { date: date(release.publishedOn) })}</p>
      <p>
        <bdi dir="ltr" class="hash">
          {release.sha256}
        </bdi>
      </p>
    </details>
  );
}
