import type { ReferralState, Visit } from '../api/types';
import { dateTime } from '../shell/format';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

const TONES = {
  sent: 'plain',
  received: 'info',
  accepted: 'good',
  declined: 'danger',
  'in-service': 'good',
  done: 'good',
  'no-show': 'warn',
  lost: 'danger',
  expired: 'danger',
  withdrawn: 'plain',
} as const;

/** How a referral stands, in the words of whoever sent it or, `here`, of whoever received it. */
export const StateBadge = ({ state, here = false }: { state: ReferralState; here?: boolean }) => (
  <Badge tone={TONES[state]}>{t(here ? `referral.state-here.${state}` : `referral.state.${state}`)}</Badge>
);

export const visitWords = (visit: Visit): string =>
  t(`referral.visit.${visit.place}`, { when: dateTime(visit.at) });
