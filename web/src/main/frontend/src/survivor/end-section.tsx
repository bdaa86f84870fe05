import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { CloseFile, Referral, ReopenFile, SurvivorFile, Turn } from '../api/types';
import { isOver } from '../referral/life';
import { StateBadge } from '../referral/state';
import { useDraft } from '../shell/draft';
import { Radios, TextArea } from '../shell/fields';
import { Form } from '../shell/form';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Shown } from '../shell/states';

interface EndProps {
  file: SurvivorFile;
  reload: () => void;
}

/** How a file ends, and how it begins again. What goes on at a service is said before, not after. */
export function EndSection({ file, reload }: EndProps) {
  const writing = useSignal(false);
  const done = (): void => {
    writing.value = false;
    reload();
  };
  const cancel = (): void => {
    writing.value = false;
  };
  const label = file.state === 'open' ? 'casework.end.close' : 'casework.reopen';
  return (
    <section class="card" id="end" aria-labelledby="end-title">
      <h2 id="end-title" tabIndex={-1}>
        {t('casework.end.title')}
      </h2>
      {!writing.value && file.state !== 'closing' && (
        <button type="button" class="button" onClick={() => (writing.value = true)}>
          {t(label)}
        </button>
      )}
      {writing.value && file.state === 'open' && <Close file={file} done={done} cancel={cancel} />}
      {writing.value && file.state === 'closed' && <Reopen file={file} done={done} cancel={cancel} />}
      {file.turns.length > 0 && <Turns all={file.turns} />}
    </section>
  );
}

function Turns({ all }: { all: Turn[] }) {
  return (
    <details>
      <summary>{t('casework.turns')}</summary>
      {all.map((one) => (
        <article key={one.at} class="entry">
          <h3>{t(`casework.turn.${one.kind}`)}</h3>
          <p class="hint">{t('casework.turn.by', { when: dateTime(one.at), who: one.by })}</p>
          {one.why && <p>{tCode('casework.outcome', one.why) ?? tCode('casework.reason', one.why)}</p>}
          {one.note && (
            <p dir="auto" class="prose">
              {one.note}
            </p>
          )}
        </article>
      ))}
    </details>
  );
}

interface FormProps {
  file: SurvivorFile;
  done: () => void;
  cancel: () => void;
}

const OUTCOMES = [
  'goals-met',
  'person-decided',
  'moved-away',
  'other-service',
  'not-reachable',
  'safety',
] as const;

function Close({ file, done, cancel }: FormProps) {
  const path = `/survivor-files/${file.id}`;
  const referrals = useLoad(path, () => get<Referral[]>(`${path}/referrals`));
  const draft = useDraft<{ outcome: CloseFile['outcome'] | null; note: string }>(() => ({
    outcome: null,
    note: '',
  }));
  const sending = useSend();
  const submit = (live: number): void => {
    if (sending.refuse(missing(draft.value, ['outcome']))) return;
    const { outcome, note } = draft.value;
    void sending.run(
      (key) => post(`${path}/closing`, { outcome, note: note.trim() || null, liveReferrals: live }, key),
      () => {
        draft.wipe();
        done();
      },
    );
  };
  return (
    <Shown of={referrals}>
      {(all) => {
        const live = all.filter((one) => !isOver(one.state));
        return (
          <>
            <p>{t('casework.end.live', { count: live.length })}</p>
            {live.map((one) => (
              <p key={one.id}>
                {nameOf(one.service)} <StateBadge state={one.state} />
              </p>
            ))}
            <p class="hint">{t('casework.end.planned')}</p>
            <Form
              name="close"
              sending={sending}
              submit={t('casework.end.submit')}
              onSubmit={() => submit(live.length)}
              onCancel={cancel}
            >
              <Radios
                {...draft.bind('outcome')}
                label={t('casework.end.outcome')}
                choices={OUTCOMES.map((value) => ({ value, label: t(`casework.outcome.${value}`) }))}
              />
              <TextArea
                {...draft.bind('note')}
                label={t('casework.end.note')}
                hint={t('casework.end.note.hint')}
                optional
                rows={3}
                max={4000}
              />
            </Form>
          </>
        );
      }}
    </Shown>
  );
}

const REASONS = ['came-back', 'new-incident', 'closed-by-mistake', 'other'] as const;

function Reopen({ file, done, cancel }: FormProps) {
  const draft = useDraft<{ reason: ReopenFile['reason'] | null; note: string }>(() => ({
    reason: null,
    note: '',
  }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reason']))) return;
    const { reason, note } = draft.value;
    void sending.run(
      (key) => post(`/survivor-files/${file.id}/reopening`, { reason, note: note.trim() || null }, key),
      () => {
        draft.wipe();
        done();
      },
    );
  };
  return (
    <Form
      name="reopen"
      sending={sending}
      submit={t('casework.reopen.submit')}
      onSubmit={submit}
      onCancel={cancel}
    >
      <Radios
        {...draft.bind('reason')}
        label={t('casework.reopen.why')}
        choices={REASONS.map((value) => ({ value, label: t(`casework.reason.${value}`) }))}
      />
      <TextArea
        {...draft.bind('note')}
        label={t('casework.end.note')}
        hint={t('casework.end.note.hint')}
        optional
        rows={3}
        max={4000}
      />
    </Form>
  );
}
