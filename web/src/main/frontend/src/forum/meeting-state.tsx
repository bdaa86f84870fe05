import type { MeetingLine } from '../api/types';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

const TONES = { planned: 'info', held: 'good', voided: 'warn' } as const;

export function MeetingState({ state }: { state: MeetingLine['state'] }) {
  return <Badge tone={TONES[state]}>{t(`forum.state.${state}`)}</Badge>;
}
