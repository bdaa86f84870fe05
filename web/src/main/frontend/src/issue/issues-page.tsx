import { get } from '../api/client';
import type { Category, Forum, IssueLine, Place } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { fetchPlaces, placeName } from '../place/places';
import { date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Empty, Shown } from '../shell/states';
import { IssueState } from './issue-state';

interface Log {
  forum: Forum;
  issues: IssueLine[];
  categories: Category[];
  places: Place[];
}

async function fetchLog(): Promise<Log> {
  const [forum, issues, categories, places] = await Promise.all([
    get<Forum>('/forums/mine'),
    get<IssueLine[]>('/issues'),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { forum, issues, categories, places };
}

export default function IssuesPage() {
  const log = useLoad('issues', fetchLog);
  const title = log.data ? nameOf(log.data.forum) : t('issue.list.title');
  return (
    <Page name="issues" tab="list" title={title} lead={t('issue.list.lead')} wide>
      <div class="actions">
        <a class="button button-main" href="/issues/new">
          {t('issue.log')}
        </a>
        <a class="button" href="/hand-over">
          {t('issue.hand-over')}
        </a>
      </div>
      <h2>{t('issue.list.heading')}</h2>
      <Shown of={log}>{(data) => (data.issues.length ? <Table log={data} /> : <None />)}</Shown>
    </Page>
  );
}

const None = () => <Empty>{t('issue.list.empty')}</Empty>;

function Table({ log }: { log: Log }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('issue.category')}</th>
          <th scope="col">{t('issue.place')}</th>
          <th scope="col">{t('issue.recorded')}</th>
          <th scope="col">{t('issue.state')}</th>
        </tr>
      </thead>
      <tbody>
        {log.issues.map((issue) => (
          <tr key={issue.id}>
            <th scope="row">
              <a href={`/issues/${issue.id}`}>{nameOfLine(log, issue)}</a>
            </th>
            <td data-label={t('issue.place')}>{issue.place && placeName(log.places, issue.place)}</td>
            <td data-label={t('issue.recorded')}>{date(issue.recordedAt)}</td>
            <td data-label={t('issue.state')}>
              <IssueState state={issue.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOfLine(log: Log, issue: IssueLine): string {
  if (issue.category) return categoryLabel(log.categories, issue.category);
  return t(issue.unreadable ? 'issue.unreadable' : 'issue.gone');
}
