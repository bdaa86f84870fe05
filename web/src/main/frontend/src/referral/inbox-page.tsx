import { get } from '../api/client';
import type { ReferralLine } from '../api/types';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Empty, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { isOver } from './life';
import { StateBadge, visitWords } from './state';

/** What waits comes first, and of that what is due soonest. */
export function inOrder(list: ReferralLine[]): ReferralLine[] {
  return [...list].sort(
    (a, b) => Number(isOver(a.state)) - Number(isOver(b.state)) || Date.parse(a.dueAt) - Date.parse(b.dueAt),
  );
}

export default function InboxPage() {
  const inbox = useLoad('referrals', () => get<ReferralLine[]>('/referrals'));
  return (
    <Page
      name="referrals"
      tab="list"
      title={t('referral.inbox.title')}
      lead={t('referral.inbox.lead')}
      holdsSecrets
      wide
    >
      <Words of={['referral', 'packet', 'urgency']} />
      <Shown of={inbox}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('referral.inbox.empty')}</Empty>
          ) : (
            <ul class="cases">
              {inOrder(all).map((one) => (
                <Line key={one.id} referral={one} />
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Line({ referral }: { referral: ReferralLine }) {
  const over = isOver(referral.state);
  return (
    <li class={over ? 'case case-done' : 'case'}>
      <div class="case-badges">
        <UrgencyBadge urgency={referral.urgency} />
        <StateBadge state={referral.state} here />
        <DueClock dueAt={referral.dueAt} answered={over} />
      </div>
      <p class="case-name">{nameOf(referral.service)}</p>
      <p class="case-facts">
        <span>{t('referral.sent-at', { when: dateTime(referral.sentAt) })}</span>
        {referral.visit && (
          <span>
            {t('referral.visit')}: {visitWords(referral.visit)}
          </span>
        )}
      </p>
      <a class="button" href={`/referrals/${referral.id}`}>
        {t('referral.open')} <span class="quiet">{dateTime(referral.sentAt)}</span>
      </a>
    </li>
  );
}
