import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { get, post } from '../api/client';
import type { ContactRules, FollowUp, SettleFollowUp } from '../api/types';
import { DayField } from '../shell/day-field';
import { useDraft } from '../shell/draft';
import { Radios, TextArea } from '../shell/fields';
import { Form } from '../shell/form';
import { basraDate, date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { missing, useSend } from '../shell/send';
import { Badge, Notice, Shown } from '../shell/states';
import { OpenFile } from './open-file';

interface SectionProps {
  fileId: string;
  rules: ContactRules | null;
}

/** When the person is contacted next, on a day that is safe, and what came of it. */
export function FollowUpSection({ fileId, rules }: SectionProps) {
  const path = `/survivor-files/${fileId}/follow-ups`;
  const open = useContext(OpenFile);
  // A closing cancels what was planned: another state of the file is another question.
  const followUps = useLoad(`${path} ${open}`, () => get<FollowUp[]>(path));
  return (
    <section class="card" id="followups" aria-labelledby="followups-title">
      <h2 id="followups-title" tabIndex={-1}>
        {t('casework.followup.title')}
      </h2>
      <Shown of={followUps}>
        {(all) => {
          const planned = all.find((one) => one.state === 'planned');
          const past = all.filter((one) => one !== planned);
          return (
            <>
              {planned ? (
                <Planned key={planned.id} path={path} followUp={planned} reload={followUps.reload} />
              ) : (
                <p class="hint">{t('casework.followup.none')}</p>
              )}
              {!planned && open && <Plan path={path} rules={rules} reload={followUps.reload} />}
              {past.length > 0 && <Past all={past} />}
            </>
          );
        }}
      </Shown>
    </section>
  );
}

const Entry = ({ of: one }: { of: FollowUp }) => (
  <>
    <div class="case-badges">
      <h3>{date(one.day)}</h3>
      <Badge tone={one.state === 'missed' ? 'warn' : one.state === 'done' ? 'good' : 'info'}>
        {t(`casework.state.${one.state}`)}
      </Badge>
      {one.overdue && <Badge tone="danger">{t('casework.followup.overdue')}</Badge>}
    </div>
    {one.note && (
      <p dir="auto" class="prose">
        {one.note}
      </p>
    )}
    {one.result && <p>{t(`casework.result.${one.result}`)}</p>}
    {one.told && (
      <p dir="auto" class="prose">
        {one.told}
      </p>
    )}
  </>
);

function Past({ all }: { all: FollowUp[] }) {
  return (
    <details>
      <summary>{t('casework.followup.past')}</summary>
      {all.map((one) => (
        <article key={one.id} class="entry">
          <Entry of={one} />
        </article>
      ))}
    </details>
  );
}

interface PlannedProps {
  path: string;
  followUp: FollowUp;
  reload: () => void;
}

function Planned({ path, followUp, reload }: PlannedProps) {
  const settling = useSignal(false);
  return (
    <article class="entry">
      <Entry of={followUp} />
      {settling.value ? (
        <Settle path={`${path}/${followUp.id}`} reload={reload} cancel={() => (settling.value = false)} />
      ) : (
        <button type="button" class="button" onClick={() => (settling.value = true)}>
          {t('casework.followup.settle')}
        </button>
      )}
    </article>
  );
}

interface PlanProps {
  path: string;
  rules: ContactRules | null;
  reload: () => void;
}

function Plan({ path, rules, reload }: PlanProps) {
  const writing = useSignal(false);
  const draft = useDraft(() => ({ day: '', note: '' }));
  const sending = useSend();
  if (!rules || rules.days.length === 0)
    return (
      <Notice tone="warn">
        <p>{t('casework.followup.no-days')}</p>
      </Notice>
    );
  if (!writing.value)
    return (
      <button type="button" class="button" onClick={() => (writing.value = true)}>
        {t('casework.followup.plan')}
      </button>
    );
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['day']))) return;
    void sending.run(
      (key) => post(path, { day: draft.value.day, note: draft.value.note.trim() || null }, key),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  const days = rules.days.map((day) => t(`contact.day.${day}`)).join(t('shell.comma'));
  return (
    <Form
      name="plan"
      sending={sending}
      submit={t('casework.followup.save')}
      onSubmit={submit}
      onCancel={() => (writing.value = false)}
    >
      <DayField
        {...draft.bind('day')}
        label={t('casework.followup.day')}
        hint={t('casework.followup.day.hint', { days })}
        min={basraDate(now())}
      />
      <TextArea
        {...draft.bind('note')}
        label={t('casework.followup.note')}
        hint={t('casework.followup.note.hint')}
        optional
        rows={3}
        max={1000}
      />
    </Form>
  );
}

const OUTCOMES = ['done', 'missed', 'cancelled'] as const;
type Result = NonNullable<SettleFollowUp['result']>;
const RESULTS: Record<'done' | 'missed', readonly Result[]> = {
  done: ['safer', 'unchanged', 'in-danger', 'wants-no-contact', 'rules-changed'],
  missed: ['no-answer', 'other-answered', 'rules-changed'],
};

interface SettleDraft {
  outcome: SettleFollowUp['outcome'] | null;
  result: Result | null;
  told: string;
}

function Settle({ path, reload, cancel }: { path: string; reload: () => void; cancel: () => void }) {
  const draft = useDraft<SettleDraft>(() => ({ outcome: null, result: null, told: '' }));
  const sending = useSend();
  const { outcome, result, told } = draft.value;
  const needed = outcome === 'done' || outcome === 'missed' ? outcome : null;
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, needed ? ['outcome', 'result'] : ['outcome']))) return;
    void sending.run(
      (key) =>
        post(`${path}/outcome`, { outcome, result: needed ? result : null, told: told.trim() || null }, key),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  return (
    <Form
      name="settle"
      sending={sending}
      submit={t('casework.followup.settle.save')}
      onSubmit={submit}
      onCancel={cancel}
    >
      <Radios
        name="outcome"
        value={outcome}
        onChange={(value) => draft.set({ outcome: value, result: null })}
        label={t('casework.followup.outcome')}
        inline
        choices={OUTCOMES.map((value) => ({ value, label: t(`casework.state.${value}`) }))}
      />
      {needed && (
        <Radios
          {...draft.bind('result')}
          label={t('casework.followup.result')}
          choices={RESULTS[needed].map((value) => ({ value, label: t(`casework.result.${value}`) }))}
        />
      )}
      <TextArea
        {...draft.bind('told')}
        label={t('casework.followup.told')}
        hint={t('casework.followup.note.hint')}
        optional
        rows={3}
        max={4000}
      />
    </Form>
  );
}
