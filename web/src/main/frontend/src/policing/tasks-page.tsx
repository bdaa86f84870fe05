import { get } from '../api/client';
import type { Category, OfficerLoad, Place, TaskBoard } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { fetchPlaces, placeName } from '../place/places';
import { date, number } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Empty, Shown } from '../shell/states';
import { TaskState } from './task-state';
import { WhoHasIt } from './who-has-it';

interface Board {
  board: TaskBoard;
  categories: Category[];
  places: Place[];
}

async function fetchBoard(): Promise<Board> {
  const [board, categories, places] = await Promise.all([
    get<TaskBoard>('/tasks'),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { board, categories, places };
}

export default function TasksPage() {
  const board = useLoad('tasks', fetchBoard);
  return (
    <Page name="tasks" tab="list" title={t('policing.tasks')} lead={t('policing.tasks.lead')} wide>
      <Shown of={board}>{(data) => <Whole data={data} />}</Shown>
    </Page>
  );
}

function Whole({ data }: { data: Board }) {
  const { code, officers, tasks } = data.board;
  return (
    <>
      {code && (
        <p>
          {t('policing.your-code')} <bdi dir="ltr">{code}</bdi>
        </p>
      )}
      {officers.length > 0 && <Loads officers={officers} />}
      <h2>{t('policing.tasks.heading')}</h2>
      {tasks.length === 0 ? <Empty>{t('policing.tasks.empty')}</Empty> : <Table data={data} />}
    </>
  );
}

/** How much each officer has to do, so that the next task goes to whoever has room. */
function Loads({ officers }: { officers: OfficerLoad[] }) {
  return (
    <section aria-labelledby="loads">
      <h2 id="loads">{t('policing.loads')}</h2>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t('policing.officer')}</th>
            <th scope="col">{t('policing.load.open')}</th>
            <th scope="col">{t('policing.load.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {officers.map((one) => (
            <tr key={one.officer}>
              <th scope="row">
                <bdi dir="ltr">{one.officer}</bdi>
              </th>
              <td data-label={t('policing.load.open')}>{number(one.open)}</td>
              <td data-label={t('policing.load.answered')}>{number(one.answered)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Table({ data }: { data: Board }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('policing.matter')}</th>
          <th scope="col">{t('policing.place')}</th>
          <th scope="col">{t('policing.from')}</th>
          <th scope="col">{t('policing.handed')}</th>
          <th scope="col">{t('policing.state')}</th>
          <th scope="col">{t('policing.officer')}</th>
        </tr>
      </thead>
      <tbody>
        {data.board.tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row">
              <a href={`/tasks/${task.id}`}>
                {task.category ? categoryLabel(data.categories, task.category) : t('policing.unreadable')}
              </a>
            </th>
            <td data-label={t('policing.place')}>{task.place && placeName(data.places, task.place)}</td>
            <td data-label={t('policing.from')}>{nameOf(task.from)}</td>
            <td data-label={t('policing.handed')}>{date(task.handedAt)}</td>
            <td data-label={t('policing.state')}>
              <TaskState state={task.state} />
            </td>
            <td data-label={t('policing.officer')}>
              <WhoHasIt task={task} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
