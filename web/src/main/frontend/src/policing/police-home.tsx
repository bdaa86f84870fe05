import { get } from '../api/client';
import type { TaskBoard } from '../api/types';
import { number } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Shown } from '../shell/states';

/** What somebody of a police office wants to know first: what waits, and for whom. */
export function PoliceHome() {
  const board = useLoad('police-home', () => get<TaskBoard>('/tasks'));
  return <Shown of={board}>{(data) => <Counts board={data} />}</Shown>;
}

function Counts({ board }: { board: TaskBoard }) {
  const waiting = board.tasks.filter((task) => task.state === 'handed').length;
  const inWork = board.tasks.filter((task) => task.state === 'taken');
  const mine = inWork.filter((task) => task.mine).length;
  return (
    <section class="card" aria-labelledby="office">
      <h2 id="office">{t('policing.home')}</h2>
      <dl class="facts">
        <div>
          <dt>{t('policing.home.waiting')}</dt>
          <dd>{number(waiting)}</dd>
        </div>
        {board.code && (
          <div>
            <dt>{t('policing.home.mine')}</dt>
            <dd>{number(mine)}</dd>
          </div>
        )}
        <div>
          <dt>{t('policing.home.work')}</dt>
          <dd>{number(inWork.length)}</dd>
        </div>
      </dl>
    </section>
  );
}
