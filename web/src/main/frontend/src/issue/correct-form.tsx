import { put } from '../api/client';
import { isProtected } from '../category/categories';
import { districts } from '../place/places';
import { useDraft } from '../shell/draft';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';
import { Notice } from '../shell/states';
import { asCommand, CategoryField, CoarseFields, needed, OpenFields, type Written } from './issue-fields';
import type { Card } from './issue-page';

interface CorrectProps {
  card: Card;
  reload: () => void;
  done: () => void;
}

/** Changes what an issue says. The version it was read at goes along: nobody's words are lost unseen. */
export function CorrectForm({ card, reload, done }: CorrectProps) {
  const { issue, places, categories } = card;
  const draft = useDraft<Written>(() => ({
    category: issue.category ?? '',
    place: issue.place ?? '',
    occurred: issue.occurred ?? '',
    text: issue.text ?? '',
  }));
  const sending = useSend();
  const coarse = isProtected(categories, draft.value.category);
  const wasCoarse = isProtected(categories, issue.category ?? '');
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, needed(coarse)))) return;
    void sending.run(
      () => put(`/issues/${issue.id}`, { version: issue.version, ...asCommand(draft.value, coarse) }),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  const near = [...new Set([issue.place ?? '', ...districts(places).map((place) => place.code)])];
  return (
    <Form name="issue" sending={sending} submit={t('shell.save')} onSubmit={submit} onCancel={done}>
      <p class="hint">
        {t('issue.correct.kept')} {t('issue.counted.hint')}
      </p>
      <CategoryField draft={draft} categories={categories} />
      {coarse && !wasCoarse && (
        <Notice tone="warn">
          <p>{t('issue.correct.becomes-protected')}</p>
        </Notice>
      )}
      {coarse ? (
        <CoarseFields draft={draft} places={places} />
      ) : (
        <OpenFields draft={draft} places={places} near={near.filter(Boolean)} />
      )}
    </Form>
  );
}
