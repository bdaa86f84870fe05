import type { ReferralState } from '../api/types';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

export const isAnswered = (state: ReferralState): boolean => state === 'accepted' || state === 'declined';

const TONES = { sent: 'plain', received: 'info', accepted: 'good', declined: 'danger' } as const;

export const StateBadge = ({ state }: { state: ReferralState }) => (
  <Badge tone={TONES[state]}>{t(`referral.state.${state}`)}</Badge>
);
