import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { Category, Forum, Place } from '../api/types';
import { fetchCategories, isProtected } from '../category/categories';
import { districts, fetchPlaces } from '../place/places';
import { useDraft } from '../shell/draft';
import { Form } from '../shell/form';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';
import { asCommand, CategoryField, CoarseFields, needed, OpenFields, type Written } from './issue-fields';

interface Basis {
  forum: Forum;
  categories: Category[];
  places: Place[];
}

async function fetchBasis(): Promise<Basis> {
  const [forum, categories, places] = await Promise.all([
    get<Forum>('/forums/mine'),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { forum, categories, places };
}

export default function NewIssuePage() {
  const basis = useLoad('new-issue', fetchBasis);
  return (
    <Page name="issue-new" tab="form" title={t('issue.new.title')} lead={t('issue.new.lead')}>
      <Shown of={basis}>{(data) => <IssueForm basis={data} />}</Shown>
    </Page>
  );
}

function IssueForm({ basis }: { basis: Basis }) {
  const draft = useDraft<Written>(() => ({ category: '', place: '', occurred: '', text: '' }));
  const sending = useSend();
  const countOnly = useSignal(false);
  const { route } = useLocation();
  const coarse = isProtected(basis.categories, draft.value.category);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, needed(coarse)))) return;
    void sending.run(
      (key) => post<{ id: string }>('/issues', asCommand(draft.value, coarse), key),
      ({ id }) => {
        draft.wipe();
        route(`/issues/${id}`, true);
      },
    );
  };
  const startCounting = (): void => {
    countOnly.value = true;
    draft.set({ place: '', text: '' });
  };
  return (
    <Form name="issue" sending={sending} submit={wordOfButton(coarse, countOnly.value)} onSubmit={submit}>
      {!coarse && (
        <Notice>
          <p>{t('issue.no-names')}</p>
        </Notice>
      )}
      <CategoryField draft={draft} categories={basis.categories} />
      {coarse && <SaferWay onCountOnly={countOnly.value ? null : startCounting} />}
      {coarse && countOnly.value && <CoarseFields draft={draft} places={basis.places} />}
      {!coarse && <OpenFields draft={draft} places={basis.places} near={nearTo(basis)} />}
    </Form>
  );
}

function wordOfButton(coarse: boolean, countOnly: boolean): string | null {
  if (!coarse) return t('issue.new.submit');
  return countOnly ? t('issue.count-only.submit') : null;
}

/** The places a forum means most often come first. */
function nearTo({ forum, places }: Basis): string[] {
  const others = districts(places).map((place) => place.code);
  const own = [forum.area, forum.district].filter((code) => code !== null);
  return [...new Set([...own, ...others])];
}

/** What a protected kind is met with: no refusal, but the safer way; noting that it happened is the quiet other one. */
function SaferWay({ onCountOnly }: { onCountOnly: (() => void) | null }) {
  return (
    <div class="notice notice-good" role="status">
      <p class="notice-title">{t('issue.protected.title')}</p>
      <p>{t('issue.protected.why')}</p>
      <p>{t('issue.protected.how')}</p>
      <p>
        <a class="button button-main" href="/hand-over">
          {t('issue.protected.go')}
        </a>
      </p>
      <p>{t('issue.count-only.about')}</p>
      {onCountOnly && (
        <p>
          <button type="button" class="button-link" onClick={onCountOnly}>
            {t('issue.count-only')}
          </button>
        </p>
      )}
    </div>
  );
}
