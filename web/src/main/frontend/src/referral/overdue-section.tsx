import { get } from '../api/client';
import type { OverdueReferral } from '../api/types';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { Empty, Shown } from '../shell/states';
import { isOver } from './life';
import { StateBadge } from './state';

/** The services that are silent, for the centre's supervisor: never whose referral it is. */
export function OverdueSection() {
  const overdue = useLoad('overdue', () => get<OverdueReferral[]>('/centre/referrals'));
  return (
    <section aria-labelledby="overdue">
      <h2 id="overdue">{t('referral.overdue.heading')}</h2>
      <p class="hint">{t('referral.overdue.about')}</p>
      <Shown of={overdue}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('referral.overdue.empty')}</Empty>
          ) : (
            <ul class="cases">
              {all.map((one) => (
                <li key={one.id} class={isOver(one.state) ? 'case case-done' : 'case'}>
                  <div class="case-badges">
                    <UrgencyBadge urgency={one.urgency} />
                    <StateBadge state={one.state} />
                    <DueClock dueAt={one.dueAt} answered={isOver(one.state)} />
                  </div>
                  <p class="case-name">{nameOf(one.service)}</p>
                  <p class="case-facts">{t('referral.sent-at', { when: dateTime(one.sentAt) })}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}
