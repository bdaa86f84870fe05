import { put } from '../api/client';
import { categoryLabel, isProtected } from '../category/categories';
import { districts, placeName } from '../place/places';
import { type Compared, Difference, useOvertaken } from '../shell/difference';
import { type Draft, useDraft } from '../shell/draft';
import { Form } from '../shell/form';
import { month } from '../shell/format';
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
  const draft = useDraft(() => writtenOf(card));
  const sending = useSend();
  const overtaken = useOvertaken(issue.version, sending, reload);
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
    <>
      {overtaken && <Difference fields={compared(draft, card)} />}
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
    </>
  );
}

const writtenOf = ({ issue }: Card): Written => ({
  category: issue.category ?? '',
  place: issue.place ?? '',
  occurred: issue.occurred ?? '',
  text: issue.text ?? '',
});

function compared(draft: Draft<Written>, card: Card): Compared[] {
  const stored = writtenOf(card);
  const words = (of: Written): Written => ({
    category: categoryLabel(card.categories, of.category),
    place: placeName(card.places, of.place),
    occurred: of.occurred ? month(of.occurred) : t('issue.occurred.unknown'),
    text: of.text.trim(),
  });
  const [mine, theirs] = [words(draft.value), words(stored)];
  return (['category', 'place', 'occurred', 'text'] as const).map((name) => ({
    name,
    label: t(`issue.${name}`),
    mine: mine[name],
    stored: theirs[name],
    take: () => draft.set({ [name]: stored[name] }),
  }));
}
