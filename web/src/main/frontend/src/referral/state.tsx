import type { ReferralState } from '../api/types';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

export const isAnswered = (state: ReferralState): boolean =>
  state === 'accepted' || state === 'declined' || state === 'withdrawn';

const TONES = {
  sent: 'plain',
  received: 'info',
  accepted: 'good',
  declined: 'danger',
  withdrawn: 'plain',
} as const;

/** How a referral stands, in the words of whoever sent it or, `here`, of whoever received it. */
export const StateBadge = ({ state, here = false }: { state: ReferralState; here?: boolean }) => (
  <Badge tone={TONES[state]}>{t(here ? `referral.state-here.${state}` : `referral.state.${state}`)}</Badge>
);
