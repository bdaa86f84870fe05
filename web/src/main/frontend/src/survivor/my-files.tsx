import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { FileClock, FileLine } from '../api/types';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { explain } from '../shell/failure';
import { Radios } from '../shell/fields';
import { basraDate, date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { useSend } from '../shell/send';
import { Badge, Empty, Notice, Shown } from '../shell/states';
import { FindFile } from './find-file';
import { type Work, worklist } from './worklist';

async function fetchWork() {
  const [all, clocks] = await Promise.all([
    get<FileLine[]>('/survivor-files'),
    get<FileClock[]>('/file-clocks'),
  ]);
  return { all, clocks };
}

export function MyFiles() {
  const files = useLoad('files', fetchWork);
  const sending = useSend();
  const { route } = useLocation();
  const openFile = (): void =>
    void sending.run(
      (key) => post<{ id: string }>('/survivor-files', {}, key),
      ({ id }) => route(`/files/${id}`),
    );
  return (
    <section aria-labelledby="my-files">
      <div class="card-head">
        <h2 id="my-files">{t('casework.files.heading')}</h2>
        <button type="button" class="button" aria-disabled={sending.busy.value} onClick={openFile}>
          {t('casework.files.walk-in')}
        </button>
      </div>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      <Shown of={files}>
        {({ all, clocks }) =>
          all.length === 0 ? <Empty>{t('casework.files.empty')}</Empty> : <Files all={all} clocks={clocks} />
        }
      </Shown>
    </section>
  );
}

const SHOWN = ['open', 'closed'] as const;

function Files({ all, clocks }: { all: FileLine[]; clocks: FileClock[] }) {
  const shown = useSignal<(typeof SHOWN)[number]>('open');
  const { route } = useLocation();
  const at = now();
  const list = worklist(
    all.filter((one) => (one.state === 'closed') === (shown.value === 'closed')),
    clocks,
    basraDate(at),
    at.getTime(),
  );
  return (
    <>
      <p class="hint">{t('casework.my-code', { code: all[0]?.worker ?? '' })}</p>
      <Radios
        name="shown"
        value={shown.value}
        onChange={(value) => (shown.value = value)}
        label={t('casework.files.show')}
        inline
        choices={SHOWN.map((value) => ({ value, label: t(`casework.files.show.${value}`) }))}
      />
      {list.length === 0 && (
        <Empty>{t(shown.value === 'open' ? 'casework.files.empty' : 'casework.files.none-closed')}</Empty>
      )}
      <ul class="cases">
        {list.map((work) => (
          <Line key={work.file.id} work={work} />
        ))}
      </ul>
      {shown.value === 'closed' && (
        <FindFile<FileLine> path="/survivor-files" found={({ id }) => route(`/files/${id}`)} />
      )}
    </>
  );
}

function Line({ work }: { work: Work }) {
  const { file, contact, clock, ended } = work;
  return (
    <li class={file.state === 'closed' ? 'case case-done' : 'case'}>
      <div class="case-badges">
        {contact && (
          <Badge tone={contact === 'late' ? 'danger' : 'warn'}>{t(`casework.next-contact.${contact}`)}</Badge>
        )}
        {clock && <UrgencyBadge urgency={clock.urgency} />}
        {clock && <DueClock dueAt={clock.dueAt} answered={false} />}
        {ended && <Badge tone="danger">{t('casework.service-ended')}</Badge>}
        {file.state === 'closing' && <Badge tone="warn">{t('survivor.state.closing')}</Badge>}
      </div>
      <p class="case-name">
        <a href={`/files/${file.id}`}>
          <bdi dir="ltr">{file.reference}</bdi>
        </a>
      </p>
      <p class="case-facts">
        <span>{t('survivor.opened', { date: date(file.openedAt) })}</span>
        <span>
          {t('casework.next-contact')}:{' '}
          {file.nextContact ? date(file.nextContact) : t('casework.next-contact.none')}
        </span>
      </p>
    </li>
  );
}
