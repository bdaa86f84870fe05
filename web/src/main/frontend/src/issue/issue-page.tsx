import { get } from '../api/client';
import type { Category, Issue, Place } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { fetchPlaces, placeName } from '../place/places';
import { date, month } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { Shown } from '../shell/states';

interface Card {
  issue: Issue;
  categories: Category[];
  places: Place[];
}

async function fetchCard(id: string): Promise<Card> {
  const [issue, categories, places] = await Promise.all([
    get<Issue>(`/issues/${id}`),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { issue, categories, places };
}

export default function IssuePage({ id = '' }: { id?: string }) {
  const card = useLoad(id, () => fetchCard(id));
  return (
    <Page name="issue" tab="page" title={t('issue.one.title')} lead={t('issue.one.lead')}>
      <Shown of={card}>{(data) => <Facts card={data} />}</Shown>
      <p>
        <a href="/issues">{t('issue.to-list')}</a>
      </p>
    </Page>
  );
}

function Facts({ card }: { card: Card }) {
  const { issue, categories, places } = card;
  return (
    <section class="card">
      <dl class="facts">
        <div>
          <dt>{t('issue.category')}</dt>
          <dd>{categoryLabel(categories, issue.category)}</dd>
        </div>
        <div>
          <dt>{t('issue.place')}</dt>
          <dd>{placeName(places, issue.place)}</dd>
        </div>
        <div>
          <dt>{t('issue.occurred')}</dt>
          <dd>{issue.occurred ? month(issue.occurred) : t('issue.occurred.unknown')}</dd>
        </div>
        <div>
          <dt>{t('issue.recorded')}</dt>
          <dd>{date(issue.recordedAt)}</dd>
        </div>
        <div class="fact-long">
          <dt>{t('issue.text')}</dt>
          <dd dir="auto" class="prose">
            {issue.text}
          </dd>
        </div>
      </dl>
    </section>
  );
}
