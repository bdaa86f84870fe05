import { useContext } from 'preact/hooks';
import { get } from '../api/client';
import type { Referral } from '../api/types';
import { itemWords } from '../consent/items';
import { DueClock } from '../shell/clock';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf } from '../shell/page';
import { Notice, Shown } from '../shell/states';
import { OpenFile } from '../survivor/open-file';
import { isOver } from './life';
import { StateBadge, visitWords } from './state';

/** Where each referral of this file stands; a silence stays visible as one. */
export function ReferralsSection({ fileId, turn }: { fileId: string; turn: number }) {
  const open = useContext(OpenFile);
  const referrals = useLoad(`${fileId} ${turn}`, () =>
    get<Referral[]>(`/survivor-files/${fileId}/referrals`),
  );
  return (
    <section class="card" id="referrals" aria-labelledby="referrals-title">
      <div class="card-head">
        <h2 id="referrals-title" tabIndex={-1}>
          {t('referral.list.title')}
        </h2>
        {open && (
          <a class="button" href={`/files/${fileId}/referral`}>
            {t('referral.add')}
          </a>
        )}
      </div>
      <Shown of={referrals}>
        {(all) => (
          <>
            {all.length === 0 && <p class="hint">{t('referral.list.empty')}</p>}
            {all.map((one) => (
              <Entry key={one.id} referral={one} />
            ))}
          </>
        )}
      </Shown>
    </section>
  );
}

function Entry({ referral }: { referral: Referral }) {
  const { state, reason, visit } = referral;
  return (
    <article class="entry">
      <div class="case-badges">
        <h3>{nameOf(referral.service)}</h3>
        <StateBadge state={state} />
        <DueClock dueAt={referral.dueAt} answered={isOver(state)} />
      </div>
      <End of={referral} />
      <dl class="facts">
        {visit && <Fact name={t('referral.visit')} value={visitWords(visit)} />}
        <Fact name={t('consent.items')} value={itemWords(referral.items)} />
        <Fact name={t('referral.sent-on')} value={dateTime(referral.sentAt)} />
        {referral.openedAt && <Fact name={t('referral.opened-on')} value={dateTime(referral.openedAt)} />}
        {referral.answeredAt && (
          <Fact name={t('referral.answered-on')} value={dateTime(referral.answeredAt)} />
        )}
        {referral.endedAt && <Fact name={t('referral.ended-on')} value={dateTime(referral.endedAt)} />}
        {reason && <Fact name={t('referral.reason')} value={tCode('referral.refusal', reason) ?? reason} />}
      </dl>
    </article>
  );
}

/** What became of the packet where that is not said by the state: what cannot be recalled is never hidden. */
function End({ of: { state, openedAt } }: { of: Referral }) {
  if (state === 'expired')
    return (
      <Notice tone="warn">
        <p>{t('referral.expired.about')}</p>
      </Notice>
    );
  if (state !== 'withdrawn') return null;
  return (
    <Notice tone={openedAt ? 'warn' : 'good'}>
      <p>{openedAt ? t('referral.not-recalled', { when: dateTime(openedAt) }) : t('referral.recalled')}</p>
    </Notice>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
