import { get } from '../api/client';
import type { CentreHandOver } from '../api/types';
import { hasRole } from '../people/me';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { dateTime } from '../shell/format';
import { lazy } from '../shell/lazy';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Badge, Empty, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { MyFiles } from '../survivor/my-files';

const OverdueSection = lazy(
  () => import('../referral/overdue-section').then((module) => module.OverdueSection),
  ['referral'],
);

const CaseloadSection = lazy(
  () => import('../survivor/caseload-section').then((module) => module.CaseloadSection),
  ['casework'],
);

const isAnswered = (one: CentreHandOver): boolean => one.state === 'accepted' || one.state === 'declined';

/** What waits comes first, and of that what is due soonest. */
export function inOrder(list: CentreHandOver[]): CentreHandOver[] {
  return [...list].sort(
    (a, b) => Number(isAnswered(a)) - Number(isAnswered(b)) || Date.parse(a.dueAt) - Date.parse(b.dueAt),
  );
}

export default function CentrePage() {
  const list = useLoad('centre', () => get<CentreHandOver[]>('/centre/hand-overs'));
  const worker = hasRole(['case-worker']);
  return (
    <Page
      name="centre"
      tab="list"
      title={t('intake.centre.title')}
      lead={t('intake.centre.lead')}
      holdsSecrets
      wide
    >
      <Words of={['hand-over', 'token', 'urgency']} />
      <section aria-labelledby="received">
        <h2 id="received">{t('intake.centre.heading')}</h2>
        {!worker && <p class="hint">{t('intake.centre.supervisor')}</p>}
        <Shown of={list}>{(all) => <Received all={inOrder(all)} />}</Shown>
      </section>
      {worker && <MyFiles />}
      {hasRole(['centre-supervisor']) && (
        <>
          <OverdueSection />
          <CaseloadSection />
        </>
      )}
    </Page>
  );
}

function Received({ all }: { all: CentreHandOver[] }) {
  const done = all.filter(isAnswered);
  const waiting = all.filter((one) => !isAnswered(one));
  return (
    <>
      {waiting.length === 0 ? <Empty>{t('intake.centre.empty')}</Empty> : <HandOvers all={waiting} />}
      {done.length > 0 && (
        <details>
          <summary>{t('intake.centre.done', { count: done.length })}</summary>
          <HandOvers all={done} />
        </details>
      )}
    </>
  );
}

function HandOvers({ all }: { all: CentreHandOver[] }) {
  const worker = hasRole(['case-worker']);
  return (
    <ul class="cases">
      {all.map((one) => (
        <li key={one.id} class={isAnswered(one) ? 'case case-done' : 'case'}>
          <div class="case-badges">
            <UrgencyBadge urgency={one.urgency} />
            <DueClock dueAt={one.dueAt} answered={isAnswered(one)} />
            {one.escalated && <Badge tone="danger">{t('intake.escalated')}</Badge>}
          </div>
          <p class="case-name">
            {t('intake.token')} <bdi dir="ltr">{one.token}</bdi>
          </p>
          <p class="case-facts">
            <span>{t('intake.from', { who: nameOf(one.from) })}</span>
            <span>{dateTime(one.sentAt)}</span>
            <span>{t(`intake.state.${one.state}`)}</span>
          </p>
          {(worker || one.escalated) && !isAnswered(one) && (
            <a class="button" href={`/centre/hand-overs/${one.id}`}>
              {t('intake.open')} <span class="quiet">{one.token}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
