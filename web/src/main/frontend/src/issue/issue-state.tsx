import type { IssueLine } from '../api/types';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

const TONES = {
  open: 'plain',
  'with-police': 'info',
  answered: 'good',
  closed: 'plain',
  voided: 'warn',
} as const;

export function IssueState({ state }: { state: IssueLine['state'] }) {
  return <Badge tone={TONES[state]}>{t(`issue.state.${state}`)}</Badge>;
}
