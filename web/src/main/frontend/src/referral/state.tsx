import type { ReferralState, Visit } from '../api/types';
import { dateTime } from '../shell/format';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

const UNANSWERED: readonly ReferralState[] = ['sent', 'received'];
const TAKEN: readonly ReferralState[] = ['accepted', 'in-service', 'no-show'];

export const isAnswered = (state: ReferralState): boolean => !UNANSWERED.includes(state);

/** The service has taken it on, and it has not ended. */
export const isTaken = (state: ReferralState): boolean => TAKEN.includes(state);

/** Nothing is expected of the service any more. */
export const isOver = (state: ReferralState): boolean => isAnswered(state) && !isTaken(state);

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
