import { put } from '../api/client';
import type { AgendaLine } from '../api/types';
import { ForumText } from '../nonames/forum-text';
import { useDraft } from '../shell/draft';
import { Radios, Select } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice } from '../shell/states';
import type { SheetProps } from './meeting-page';

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
  const draft = useDraft<Written>(() => ({
    text: item.decision?.text ?? '',
    acts: item.decision?.acts ?? null,
    office: item.decision?.office ?? '',
  }));
  const sending = useSend();
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
  );
}
