import { get } from '../api/client';
import type { Referral } from '../api/types';
import { itemWords } from '../consent/items';
import { DueClock } from '../shell/clock';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf } from '../shell/page';
import { Shown } from '../shell/states';
import { isAnswered, StateBadge } from './state';

/** Where each referral of this file stands; a silence stays visible as one. */
export function ReferralsSection({ fileId }: { fileId: string }) {
  const referrals = useLoad(fileId, () => get<Referral[]>(`/survivor-files/${fileId}/referrals`));
  return (
    <section class="card" id="referrals" aria-labelledby="referrals-title">
      <div class="card-head">
        <h2 id="referrals-title" tabIndex={-1}>
          {t('referral.list.title')}
        </h2>
        <a class="button" href={`/files/${fileId}/referral`}>
          {t('referral.add')}
        </a>
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
  const { state, reason } = referral;
  return (
    <article class="entry">
      <div class="case-badges">
        <h3>{nameOf(referral.service)}</h3>
        <StateBadge state={state} />
        <DueClock dueAt={referral.dueAt} answered={isAnswered(state)} />
      </div>
      <dl class="facts">
        <div>
          <dt>{t('consent.items')}</dt>
          <dd>{itemWords(referral.items)}</dd>
        </div>
        <div>
          <dt>{t('referral.sent-on')}</dt>
          <dd>{dateTime(referral.sentAt)}</dd>
        </div>
        {referral.answeredAt && (
          <div>
            <dt>{t('referral.answered-on')}</dt>
            <dd>{dateTime(referral.answeredAt)}</dd>
          </div>
        )}
        {reason && (
          <div>
            <dt>{t('referral.reason')}</dt>
            <dd>{tCode('referral.refusal', reason) ?? reason}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}
