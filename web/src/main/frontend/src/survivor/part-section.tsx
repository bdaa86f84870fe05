import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { put } from '../api/client';
import type { Violation } from '../api/types';
import { type Compared, Difference, useOvertaken } from '../shell/difference';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { useSend } from '../shell/send';
import { OpenFile } from './open-file';

interface PartSectionProps {
  id: string;
  title: string;
  empty: boolean;
  view: ComponentChildren;
  /** Draws the form; `done` closes it. */
  edit: (done: () => void) => ComponentChildren;
}

/** One part of the file: read first, changed only on purpose. */
export function PartSection({ id, title, empty, view, edit }: PartSectionProps) {
  const editing = useSignal(false);
  const open = useContext(OpenFile);
  const close = (): void => {
    editing.value = false;
  };
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`}>
      <div class="card-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {!editing.value && open && (
          <button type="button" class="button" onClick={() => (editing.value = true)}>
            {t(empty ? 'survivor.add' : 'shell.edit')} <span class="quiet">{title}</span>
          </button>
        )}
      </div>
      {editing.value ? edit(close) : empty ? <p class="hint">{t('survivor.part.empty')}</p> : view}
    </section>
  );
}

interface PartFormProps {
  fileId: string;
  part: 'identity' | 'safe-contact' | 'narrative';
  version: number;
  check: () => Violation[];
  value: () => unknown;
  /** Of a safe contact: the number that is stored stays. */
  keepNumber?: boolean;
  /** Each field of the draft beside what is stored, for the case that somebody else saved meanwhile. */
  compared: () => Compared[];
  reload: () => void;
  done: () => void;
  children: ComponentChildren;
}

/** Saves one part under the version it was read at. If somebody was faster, both texts are there to compare. */
export function PartForm({
  fileId,
  part,
  version,
  check,
  value,
  keepNumber,
  compared,
  reload,
  done,
  children,
}: PartFormProps) {
  const sending = useSend();
  const overtaken = useOvertaken(version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(check())) return;
    void sending.run(
      () =>
        put(`/survivor-files/${fileId}/${part}`, {
          version,
          value: value(),
          ...(keepNumber === undefined ? {} : { keepNumber }),
        }),
      () => {
        reload();
        done();
      },
    );
  };
  return (
    <>
      {overtaken && <Difference fields={compared()} />}
      <Form name={part} sending={sending} submit={t('shell.save')} onSubmit={submit} onCancel={done}>
        {children}
      </Form>
    </>
  );
}
