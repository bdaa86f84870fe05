import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { Category, Forum, LogIssue, Place } from '../api/types';
import { categoryGroups, fetchCategories, isProtected } from '../category/categories';
import { PlaceField } from '../place/place-field';
import { districts, fetchPlaces } from '../place/places';
import { type Draft, useDraft } from '../shell/draft';
import { Select, TextArea } from '../shell/fields';
import { Form } from '../shell/form';
import { currentMonth, month } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';

const LONGEST_TEXT = 4000;
const MONTHS_BACK = 24;

interface Written {
  category: string;
  place: string;
  occurred: string;
  text: string;
}

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
  const { route } = useLocation();
  const barred = isProtected(basis.categories, draft.value.category);
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['category', 'place', 'text']))) return;
    void sending.run(
      (key) => post<{ id: string }>('/issues', asCommand(draft.value), key),
      ({ id }) => {
        draft.wipe();
        route(`/issues/${id}`, true);
      },
    );
  };
  return (
    <Form name="issue" sending={sending} submit={barred ? null : t('issue.new.submit')} onSubmit={submit}>
      <Notice>
        <p>{t('issue.no-names')}</p>
      </Notice>
      <Select
        {...draft.bind('category')}
        label={t('issue.category')}
        placeholder={t('shell.choose')}
        groups={categoryGroups(basis.categories, 'G')}
      />
      {barred ? <SaferWay /> : <Rest draft={draft} basis={basis} />}
    </Form>
  );
}

function Rest({ draft, basis }: { draft: Draft<Written>; basis: Basis }) {
  const { area, district } = basis.forum;
  const others = districts(basis.places).map((place) => place.code);
  const near = [...new Set([area, district, ...others].filter((code) => code !== null))];
  return (
    <>
      <PlaceField
        {...draft.bind('place')}
        places={basis.places}
        near={near}
        label={t('issue.place')}
        hint={t('issue.place.hint')}
      />
      <Select
        {...draft.bind('occurred')}
        label={t('issue.occurred')}
        optional
        placeholder={t('issue.occurred.unknown')}
        groups={[{ label: null, choices: lastMonths().map((one) => ({ value: one, label: month(one) })) }]}
      />
      <TextArea
        {...draft.bind('text')}
        label={t('issue.text')}
        hint={t('issue.text.hint')}
        max={LONGEST_TEXT}
      />
    </>
  );
}

/** What a protected kind is met with: no refusal, but the safer way. */
function SaferWay() {
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
    </div>
  );
}

function asCommand(written: Written): LogIssue {
  return { ...written, text: written.text.trim(), occurred: written.occurred || null };
}

function lastMonths(): string[] {
  const [year, last] = currentMonth(new Date()).split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const counted = year * 12 + (last - 1) - back;
    return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`;
  });
}
