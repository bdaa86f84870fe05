import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { Caseload, HeldFile } from '../api/types';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Select } from '../shell/fields';
import { Form } from '../shell/form';
import { date, number } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';
import { Badge, Empty, Notice, Shown } from '../shell/states';
import { FindFile } from './find-file';

/** How the centre's work is spread, and who takes a file over: references and codes, never what is in a file. */
export function CaseloadSection() {
  const caseload = useLoad('caseload', () => get<Caseload>('/centre/files'));
  return (
    <section aria-labelledby="caseload">
      <h2 id="caseload">{t('casework.load.title')}</h2>
      <p class="hint">{t('casework.load.about')}</p>
      <Shown of={caseload}>
        {(all) => (
          <>
            <Workers of={all} />
            {all.files.length === 0 && <Empty>{t('casework.load.empty')}</Empty>}
            <Files all={all} reload={caseload.reload} />
          </>
        )}
      </Shown>
    </section>
  );
}

function Files({ all, reload }: { all: Caseload; reload: () => void }) {
  const found = useSignal<HeldFile | null>(null);
  const listed = waitingFirst(all.files).filter((file) => file.id !== found.value?.id);
  const shown = found.value ? [current(found.value, all), ...listed] : listed;
  return (
    <>
      <FindFile<HeldFile> path="/centre/files" found={(file) => (found.value = file)} />
      <ul class="cases">
        {shown.map((file) => (
          <Held key={file.id} file={file} of={all} reload={reload} />
        ))}
      </ul>
    </>
  );
}

/** A file that was found, as it is by now. */
const current = (found: HeldFile, all: Caseload): HeldFile =>
  all.files.find((file) => file.id === found.id) ?? found;

const ORDER = ['closing', 'open', 'closed'];

const waitingFirst = (files: HeldFile[]): HeldFile[] =>
  [...files].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));

function Workers({ of }: { of: Caseload }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('casework.load.worker')}</th>
          <th scope="col">{t('casework.load.open')}</th>
          <th scope="col">{t('casework.load.late')}</th>
          <th scope="col">{t('casework.load.closed')}</th>
        </tr>
      </thead>
      <tbody>
        {of.workers.map((one) => (
          <tr key={one.worker}>
            <th scope="row">
              <bdi dir="ltr">{one.worker}</bdi>{' '}
              {!one.here && <Badge tone="warn">{t('casework.load.gone')}</Badge>}
            </th>
            <td data-label={t('casework.load.open')}>{number(one.open + one.closing)}</td>
            <td data-label={t('casework.load.late')}>{number(one.late)}</td>
            <td data-label={t('casework.load.closed')}>{number(one.closed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeldProps {
  file: HeldFile;
  of: Caseload;
  reload: () => void;
}

function Held({ file, of, reload }: HeldProps) {
  const assigning = useSignal(false);
  return (
    <li class={file.state === 'closed' ? 'case case-done' : 'case'}>
      <div class="case-badges">
        <Badge tone={file.state === 'closing' ? 'warn' : 'plain'}>{t(`survivor.state.${file.state}`)}</Badge>
      </div>
      <p class="case-name">
        <bdi dir="ltr">{file.reference}</bdi>
      </p>
      <p class="case-facts">
        <span>
          {t('casework.load.worker')}: <bdi dir="ltr">{file.worker}</bdi>
        </span>
        {file.nextContact && (
          <span>
            {t('casework.next-contact')}: {date(file.nextContact)}
          </span>
        )}
      </p>
      {file.state === 'closing' && <Confirm id={file.id} reload={reload} />}
      {assigning.value ? (
        <Assign file={file} of={of} reload={reload} cancel={() => (assigning.value = false)} />
      ) : (
        <button type="button" class="button" onClick={() => (assigning.value = true)}>
          {t('casework.load.assign')} <span class="quiet">{file.reference}</span>
        </button>
      )}
    </li>
  );
}

function Confirm({ id, reload }: { id: string; reload: () => void }) {
  const sending = useSend();
  const decide = (act: string): void =>
    void sending.run((key) => post(`/centre/files/${id}/closing-${act}`, {}, key), reload);
  return (
    <Notice tone="warn">
      <p>{t('casework.load.second')}</p>
      {sending.failure.value && <p role="alert">{explain(sending.failure.value)}</p>}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending.busy.value}
          onClick={() => decide('confirmation')}
        >
          {t('casework.load.confirm')}
        </button>
        <button type="button" class="button" onClick={() => decide('refusal')}>
          {t('casework.load.refuse')}
        </button>
      </div>
    </Notice>
  );
}

function Assign({ file, of, reload, cancel }: HeldProps & { cancel: () => void }) {
  const draft = useDraft(() => ({ worker: '' }));
  const sending = useSend();
  const others = of.workers.filter((one) => one.here && one.worker !== file.worker);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['worker']))) return;
    void sending.run((key) => post(`/centre/files/${file.id}/assignment`, draft.value, key), reload);
  };
  return (
    <Form
      name={`assign-${file.reference}`}
      sending={sending}
      submit={t('casework.load.assign.submit')}
      onSubmit={submit}
      onCancel={cancel}
    >
      <Select
        {...draft.bind('worker')}
        label={t('casework.load.assign.to')}
        hint={t('casework.load.assign.effect')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices: others.map((one) => ({ value: one.worker, label: one.worker })) }]}
      />
    </Form>
  );
}
