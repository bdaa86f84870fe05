import { put } from '../api/client';
import type { AgendaLine } from '../api/types';
import { ForumText } from '../nonames/forum-text';
import { type Compared, Difference, useOvertaken } from '../shell/difference';
import { type Draft, useDraft } from '../shell/draft';
import { Radios, Select } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice } from '../shell/states';
import type { Sheet, SheetProps } from './meeting-page';

const LONGEST = 1000;

interface Written {
  text: string;
  acts: 'forum' | 'police-office' | null;
  office: string;
}

/** What is to be done and who does it; with an office it becomes that office's task at once. */
export function DecisionForm({
  item,
  sheet,
  reload,
  done,
}: SheetProps & { item: AgendaLine; done: () => void }) {
  const { meeting, offices } = sheet.page;
  const draft = useDraft(() => writtenOf(item));
  const sending = useSend();
  const overtaken = useOvertaken(item.version, sending, reload);
  const police = draft.value.acts === 'police-office';
  const submit = (): void => {
    const required: (keyof Written)[] = police ? ['text', 'acts', 'office'] : ['text', 'acts'];
    if (sending.refuse(missing(draft.value, required))) return;
    const { text, acts, office } = draft.value;
    const body = { version: item.version, text, acts, office: police ? office : null };
    void sending.run(
      () => put(`/meetings/${meeting.id}/agenda/${item.id}/decision`, body),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <>
      {overtaken && <Difference fields={compared(draft, item, sheet)} />}
      <Form
        name="decision"
        sending={sending}
        submit={t(police ? 'forum.decide.hand' : 'shell.save')}
        onSubmit={submit}
        onCancel={done}
      >
        <Notice>
          <p>{t('forum.no-names')}</p>
        </Notice>
        <ForumText {...draft.bind('text')} label={t('forum.decision')} rows={3} max={LONGEST} />
        <Radios
          {...draft.bind('acts')}
          label={t('forum.acts')}
          choices={[
            { value: 'forum', label: t('forum.acts.forum') },
            { value: 'police-office', label: t('forum.acts.police'), hint: t('forum.acts.police.about') },
          ]}
        />
        {police && (
          <Select
            {...draft.bind('office')}
            label={t('forum.office')}
            placeholder={t('shell.choose')}
            groups={[{ label: null, choices: offices.map((one) => ({ value: one.id, label: nameOf(one) })) }]}
          />
        )}
      </Form>
    </>
  );
}

const writtenOf = ({ decision }: AgendaLine): Written => ({
  text: decision?.text ?? '',
  acts: decision?.acts ?? null,
  office: decision?.office ?? '',
});

function compared(draft: Draft<Written>, item: AgendaLine, { page }: Sheet): Compared[] {
  const stored = writtenOf(item);
  const officeOf = ({ office }: Written): string => {
    const found = page.offices.find((one) => one.id === office);
    return found ? nameOf(found) : '';
  };
  const actsOf = ({ acts }: Written): string => (acts ? t(`forum.acts.${ACTS[acts]}`) : '');
  const both = (words: (of: Written) => string) => ({ mine: words(draft.value), stored: words(stored) });
  const take = (name: keyof Written) => (): void => draft.set({ [name]: stored[name] });
  return [
    { name: 'text', label: t('forum.decision'), ...both((of) => of.text.trim()), take: take('text') },
    { name: 'acts', label: t('forum.acts'), ...both(actsOf), take: take('acts') },
    { name: 'office', label: t('forum.office'), ...both(officeOf), take: take('office') },
  ];
}

const ACTS = { forum: 'forum', 'police-office': 'police' } as const;
