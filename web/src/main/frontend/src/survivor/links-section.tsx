import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { get, post } from '../api/client';
import type { FileLink } from '../api/types';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios, TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';
import { Shown } from '../shell/states';
import { OpenFile } from './open-file';

const RELATIONS = ['child', 'parent', 'sibling', 'spouse', 'other-family', 'accused', 'other-party'] as const;

/** Which other files belong together with this one, or stand against it. No answer says whether one is there. */
export function LinksSection({ fileId }: { fileId: string }) {
  const path = `/survivor-files/${fileId}/links`;
  const links = useLoad(path, () => get<FileLink[]>(path));
  const open = useContext(OpenFile);
  const adding = useSignal(false);
  const done = (): void => {
    adding.value = false;
    links.reload();
  };
  return (
    <section class="card" id="links" aria-labelledby="links-title">
      <div class="card-head">
        <h2 id="links-title" tabIndex={-1}>
          {t('casework.links.title')}
        </h2>
        {open && !adding.value && (
          <button type="button" class="button" onClick={() => (adding.value = true)}>
            {t('casework.links.add')}
          </button>
        )}
      </div>
      {adding.value && <LinkForm path={path} done={done} cancel={() => (adding.value = false)} />}
      <Shown of={links}>
        {(all) => (
          <>
            {all.length === 0 && <p class="hint">{t('casework.links.none')}</p>}
            {all.map((one) => (
              <Entry key={one.id} link={one} path={path} removable={open} reload={links.reload} />
            ))}
          </>
        )}
      </Shown>
    </section>
  );
}

interface EntryProps {
  link: FileLink;
  path: string;
  removable: boolean;
  reload: () => void;
}

function Entry({ link, path, removable, reload }: EntryProps) {
  const sending = useSend();
  return (
    <article class="entry">
      <h3>
        <bdi dir="ltr">{link.reference}</bdi>
      </h3>
      <p>{t(`casework.relation.${link.relation}`)}</p>
      {sending.failure.value && <p role="alert">{explain(sending.failure.value)}</p>}
      {removable && (
        <button
          type="button"
          class="button"
          aria-disabled={sending.busy.value}
          onClick={() => void sending.run((key) => post(`${path}/${link.id}/removal`, {}, key), reload)}
        >
          {t('casework.links.remove')} <span class="quiet">{link.reference}</span>
        </button>
      )}
    </article>
  );
}

interface LinkFormProps {
  path: string;
  done: () => void;
  cancel: () => void;
}

function LinkForm({ path, done, cancel }: LinkFormProps) {
  const draft = useDraft<{ reference: string; relation: FileLink['relation'] | null }>(() => ({
    reference: '',
    relation: null,
  }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reference', 'relation']))) return;
    void sending.run(
      (key) => post(path, draft.value, key),
      () => {
        draft.wipe();
        done();
      },
    );
  };
  return (
    <Form name="link" sending={sending} submit={t('casework.links.save')} onSubmit={submit} onCancel={cancel}>
      <TextField
        {...draft.bind('reference')}
        label={t('casework.links.reference')}
        hint={t('casework.links.about')}
        maxLength={20}
      />
      <Radios
        {...draft.bind('relation')}
        label={t('casework.links.relation')}
        choices={RELATIONS.map((value) => ({ value, label: t(`casework.relation.${value}`) }))}
      />
    </Form>
  );
}
