import type { TaskLine } from '../api/types';
import { t } from '../shell/messages';
import { Badge } from '../shell/states';

const TONES = { handed: 'warn', taken: 'info', answered: 'good' } as const;

export function TaskState({ state }: { state: TaskLine['state'] }) {
  return <Badge tone={TONES[state]}>{t(`policing.state.${state}`)}</Badge>;
}
