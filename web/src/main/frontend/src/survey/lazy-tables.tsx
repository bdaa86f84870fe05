import { useSignal } from '@preact/signals';
import type { HssTable } from '../api/types';
import { year } from '../shell/format';
import { lazy } from '../shell/lazy';
import { t } from '../shell/messages';

const Tables = lazy(() => import('./tables').then((module) => module.Tables), ['survey']);

/** All that the survey published, fetched with its words only when somebody wants to read it. */
export function SurveyTables({ tables }: { tables: HssTable[] }) {
  const opened = useSignal(false);
  return (
    <section aria-labelledby="survey">
      <h2 id="survey">{t('release.survey', { year: year('2017') })}</h2>
      <details onToggle={() => (opened.value = true)}>
        <summary>{t('release.survey.open')}</summary>
        {opened.value && <Tables tables={tables} />}
      </details>
    </section>
  );
}
