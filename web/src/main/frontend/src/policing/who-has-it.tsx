import type { ComponentChildren } from 'preact';
import type { TaskLine } from '../api/types';
import { t } from '../shell/messages';

/** Whose a task is: an officer's code, or that nobody has taken it yet. */
export function WhoHasIt({
  task,
}: {
  task: Pick<TaskLine, 'mine' | 'officer' | 'state'>;
}): ComponentChildren {
  if (task.mine) return t('policing.mine');
  if (task.officer) return <bdi dir="ltr">{task.officer}</bdi>;
  return t(task.state === 'handed' ? 'policing.nobody' : 'shell.not-stated');
}
