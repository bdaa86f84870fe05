import { useSignal } from '@preact/signals';
import { post, put } from '../api/client';
import type { Meeting } from '../api/types';
import { DayField } from '../shell/day-field';
import { useOvertaken } from '../shell/difference';
import { useDraft } from '../shell/draft';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { date, dateTime } from '../shell/format';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';
import { Present } from './attendance-section';
import { MeetingState } from './meeting-state';
import { MEETING_VOID_REASONS, MOVE_REASONS } from './words';

interface ChangeProps {
  meeting: Meeting;
  reload: () => void;
}

/** What the chair may still change of a meeting: its day, and whether it stands in the book at all. */
export function MeetingChanges({ meeting, reload }: ChangeProps) {
  const change = useSignal<'move' | 'void' | null>(null);
  const done = (): void => {
    change.value = null;
  };
  if (change.value === 'move') return <MoveForm meeting={meeting} reload={reload} done={done} />;
  if (change.value === 'void') return <VoidForm meeting={meeting} reload={reload} done={done} />;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('forum.changes')}</h2>
      <div class="actions">
        <button type="button" class="button" onClick={() => (change.value = 'move')}>
          {t('forum.move')}
        </button>
        <button type="button" class="button" onClick={() => (change.value = 'void')}>
          {t('forum.void')}
        </button>
      </div>
    </section>
  );
}

function MoveForm({ meeting, reload, done }: ChangeProps & { done: () => void }) {
  const draft = useDraft<{ meetsOn: string; reason: (typeof MOVE_REASONS)[number] | null }>(() => ({
    meetsOn: meeting.meetsOn,
    reason: null,
  }));
  const sending = useSend();
  useOvertaken(meeting.version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['meetsOn', 'reason']))) return;
    void sending.run(
      () => put(`/meetings/${meeting.id}/day`, { version: meeting.version, ...draft.value }),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <section class="card" aria-labelledby="moving">
      <h2 id="moving">{t('forum.move')}</h2>
      <Form name="move" sending={sending} submit={t('forum.move.submit')} onSubmit={submit} onCancel={done}>
        <DayField {...draft.bind('meetsOn')} label={t('forum.move.to')} />
        <Radios
          {...draft.bind('reason')}
          label={t('forum.move.why')}
          choices={MOVE_REASONS.map((value) => ({ value, label: t(`forum.moved.${value}`) }))}
        />
      </Form>
    </section>
  );
}

function VoidForm({ meeting, reload, done }: ChangeProps & { done: () => void }) {
  const draft = useDraft<{ reason: (typeof MEETING_VOID_REASONS)[number] | null }>(() => ({ reason: null }));
  const sending = useSend();
  useOvertaken(meeting.version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reason']))) return;
    void sending.run(
      (key) => post(`/meetings/${meeting.id}/voiding`, { version: meeting.version, ...draft.value }, key),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <section class="card" aria-labelledby="voiding">
      <h2 id="voiding">{t('forum.void')}</h2>
      <Form
        name="voiding"
        sending={sending}
        submit={t('forum.void.submit')}
        onSubmit={submit}
        onCancel={done}
      >
        <Radios
          {...draft.bind('reason')}
          label={t('forum.void.why')}
          hint={t('forum.void.about')}
          choices={MEETING_VOID_REASONS.map((value) => ({ value, label: t(`forum.void.${value}`) }))}
        />
      </Form>
    </section>
  );
}

export function MeetingHistory({ meeting }: { meeting: Meeting }) {
  return (
    <details>
      <summary>{t('forum.earlier', { count: meeting.earlier.length })}</summary>
      {meeting.earlier.map((one) => (
        <section class="card" key={one.replacedAt}>
          <p class="hint">{t('forum.earlier.until', { when: dateTime(one.replacedAt) })}</p>
          <p>
            {date(one.meetsOn)} <MeetingState state={one.state} />
          </p>
          {one.movedBecause && (
            <p>{t('forum.earlier.moved', { why: t(`forum.moved.${one.movedBecause}`) })}</p>
          )}
          {one.present && <Present present={one.present} />}
        </section>
      ))}
    </details>
  );
}
