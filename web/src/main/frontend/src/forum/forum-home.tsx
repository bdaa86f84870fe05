import { get } from '../api/client';
import type { Category, ForumHome as Home, Place } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { fetchPlaces, placeName } from '../place/places';
import { date, number } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { Shown } from '../shell/states';

interface Desk {
  home: Home;
  categories: Category[];
  places: Place[];
}

async function fetchDesk(): Promise<Desk> {
  const [home, categories, places] = await Promise.all([
    get<Home>('/forums/mine/home'),
    fetchCategories(),
    fetchPlaces(),
  ]);
  return { home, categories, places };
}

/** What somebody of a forum wants to know first: what comes next, and what came back. */
export function ForumHome() {
  const desk = useLoad('forum-home', fetchDesk);
  return <Shown of={desk}>{(data) => <Whole desk={data} />}</Shown>;
}

function Whole({ desk }: { desk: Desk }) {
  const { home, places } = desk;
  return (
    <>
      <section class="card" aria-labelledby="forum">
        <h2 id="forum">{nameOf(home)}</h2>
        <dl class="facts">
          {home.district && (
            <div>
              <dt>{t('forum.home.district')}</dt>
              <dd>{placeName(places, home.district)}</dd>
            </div>
          )}
          <div>
            <dt>{t('forum.home.people')}</dt>
            <dd>{t('forum.home.members', { count: home.members })}</dd>
          </div>
          <div>
            <dt>{t('forum.home.next')}</dt>
            <dd>
              {home.next ? (
                <a href={`/meetings/${home.next.id}`}>{date(home.next.meetsOn)}</a>
              ) : (
                <a href="/meetings">{t('forum.home.no-next')}</a>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('forum.home.open')}</dt>
            <dd>
              <a href="/issues">{number(home.open)}</a>
            </dd>
          </div>
        </dl>
      </section>
      <Results desk={desk} />
    </>
  );
}

function Results({ desk }: { desk: Desk }) {
  const { home, categories, places } = desk;
  return (
    <section class="card" aria-labelledby="results">
      <h2 id="results">{t('forum.home.results')}</h2>
      {home.results.length === 0 && <p class="hint">{t('forum.home.results.none')}</p>}
      <ul>
        {home.results.map((issue) => (
          <li key={issue.id}>
            <a href={`/issues/${issue.id}`}>
              {issue.category ? categoryLabel(categories, issue.category) : t('forum.issue.gone')}
              {issue.place && `${t('shell.comma')}${placeName(places, issue.place)}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
