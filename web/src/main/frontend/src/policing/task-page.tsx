import { get, post } from '../api/client';
import type { Category, Place, Task } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { ForumText } from '../nonames/forum-text';
import { hasRole } from '../people/me';
import { fetchPlaces, placeName } from '../place/places';
import { useOvertaken } from '../shell/difference';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios, Select } from '../shell/fields';
import { Form } from '../shell/form';
import { date, number } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';
import { AnswerFacts } from './answer-facts';
import { TaskState } from './task-state';
import { WhoHasIt } from './who-has-it';
import { ACTIONS, OUTCOMES } from './words';

const LONGEST = 1000;

interface Sheet {
  task: Task;
  categories: Category[];
  places: Place[];
}

async function fetchSheet(id: string): Promise<Sheet> {
  const [task, categories, places] = await Promise.all([
    get<Task>(`/tasks/${id}`),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { task, categories, places };
}

export default function TaskPage({ id = '' }: { id?: string }) {
  const sheet = useLoad(id, () => fetchSheet(id));
  return (
    <Page name="task" tab="page" title={t('policing.task')} lead={t('policing.task.lead')}>
      <Shown of={sheet}>{(data) => <Whole sheet={data} reload={sheet.reload} />}</Shown>
      <p>
        <a href="/tasks">{t('policing.to-tasks')}</a>
      </p>
    </Page>
  );
}

function Whole({ sheet, reload }: { sheet: Sheet; reload: () => void }) {
  const { task, answer } = sheet.task;
  return (
    <>
      <section class="card" aria-labelledby="matter">
        <div class="card-head">
          <h2 id="matter">
            {task.category ? categoryLabel(sheet.categories, task.category) : t('policing.unreadable')}
          </h2>
          <TaskState state={task.state} />
        </div>
        <Facts sheet={sheet} />
      </section>
      {answer && (
        <section class="card" aria-labelledby="answer">
          <h2 id="answer">{t('policing.answer')}</h2>
          <AnswerFacts answer={answer} />
        </section>
      )}
      {hasRole(['community-police']) && task.state === 'handed' && <Take sheet={sheet} reload={reload} />}
      {task.mine && task.state === 'taken' && <Report sheet={sheet} reload={reload} />}
      {hasRole(['police-supervisor']) && task.state !== 'answered' && (
        <Assign sheet={sheet} reload={reload} />
      )}
    </>
  );
}

function Facts({ sheet }: { sheet: Sheet }) {
  const { task, decision } = sheet.task;
  return (
    <dl class="facts">
      {task.place && (
        <div>
          <dt>{t('policing.place')}</dt>
          <dd>{placeName(sheet.places, task.place)}</dd>
        </div>
      )}
      <div>
        <dt>{t('policing.from')}</dt>
        <dd>{nameOf(task.from)}</dd>
      </div>
      <div>
        <dt>{t('policing.handed')}</dt>
        <dd>{date(task.handedAt)}</dd>
      </div>
      <div>
        <dt>{t('policing.officer')}</dt>
        <dd>
          <WhoHasIt task={task} />
        </dd>
      </div>
      {decision && (
        <div class="fact-long">
          <dt>{t('policing.decision')}</dt>
          <dd dir="auto" class="prose">
            {decision}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Take({ sheet, reload }: { sheet: Sheet; reload: () => void }) {
  const sending = useSend();
  const { id, version } = sheet.task.task;
  useOvertaken(version, sending, reload);
  const take = (): void => void sending.run((key) => post(`/tasks/${id}/taking`, { version }, key), reload);
  return (
    <>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      <div class="actions">
        <button type="button" class="button button-main" aria-disabled={sending.busy.value} onClick={take}>
          {t('policing.take')}
        </button>
      </div>
    </>
  );
}

interface Written {
  action: (typeof ACTIONS)[number] | null;
  outcome: (typeof OUTCOMES)[number] | null;
  text: string;
}

function Report({ sheet, reload }: { sheet: Sheet; reload: () => void }) {
  const draft = useDraft<Written>(() => ({ action: null, outcome: null, text: '' }));
  const sending = useSend();
  const { id, version } = sheet.task.task;
  useOvertaken(version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['action', 'outcome', 'text']))) return;
    void sending.run(
      (key) => post(`/tasks/${id}/report`, { version, ...draft.value }, key),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  return (
    <section class="card" aria-labelledby="report">
      <h2 id="report">{t('policing.report')}</h2>
      <Form name="report" sending={sending} submit={t('policing.report.submit')} onSubmit={submit}>
        <Notice>
          <p>{t('policing.no-names')}</p>
        </Notice>
        <Radios
          {...draft.bind('action')}
          label={t('policing.action')}
          choices={ACTIONS.map((value) => ({ value, label: t(`policing.action.${value}`) }))}
        />
        <Radios
          {...draft.bind('outcome')}
          label={t('policing.outcome')}
          choices={OUTCOMES.map((value) => ({ value, label: t(`policing.outcome.${value}`) }))}
        />
        <ForumText
          {...draft.bind('text')}
          label={t('policing.text')}
          hint={t('policing.text.hint')}
          rows={3}
          max={LONGEST}
        />
      </Form>
    </section>
  );
}

function Assign({ sheet, reload }: { sheet: Sheet; reload: () => void }) {
  const draft = useDraft(() => ({ officer: '' }));
  const sending = useSend();
  const { task, officers } = sheet.task;
  useOvertaken(task.version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['officer']))) return;
    void sending.run(
      (key) => post(`/tasks/${task.id}/assignment`, { version: task.version, ...draft.value }, key),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  const choices = officers
    .filter((one) => one.officer !== task.officer)
    .map((one) => ({
      value: one.officer,
      label: t('policing.assign.choice', { officer: one.officer, open: number(one.open) }),
    }));
  return (
    <section class="card" aria-labelledby="assign">
      <h2 id="assign">{t(task.officer ? 'policing.reassign' : 'policing.assign')}</h2>
      <Form name="assign" sending={sending} submit={t('policing.assign.submit')} onSubmit={submit}>
        <Select
          {...draft.bind('officer')}
          label={t('policing.officer')}
          placeholder={t('shell.choose')}
          groups={[{ label: null, choices }]}
        />
      </Form>
    </section>
  );
}
