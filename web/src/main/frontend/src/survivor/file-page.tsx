import { useSignal } from '@preact/signals';
import { get } from '../api/client';
import type { GbvimsQuestion, SurvivorFile } from '../api/types';
import { fetchCategories } from '../category/categories';
import { fetchPlaces } from '../place/places';
import { date } from '../shell/format';
import { lazy } from '../shell/lazy';
import { once, useLoad } from '../shell/load';
import type { MessageKey } from '../shell/message-keys';
import { t } from '../shell/messages';
import { Page } from '../shell/page';
import { Notice, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { ContactSection } from './contact-section';
import { IdentitySection } from './identity-section';
import { IncidentsSection, type Reference } from './incidents-section';
import { NarrativeSection } from './narrative-section';
import { OpenFile } from './open-file';

const ConsentsSection = lazy(
  () => import('../consent/consents-section').then((module) => module.ConsentsSection),
  ['consent', 'directory'],
);
const ReferralsSection = lazy(
  () => import('../referral/referrals-section').then((module) => module.ReferralsSection),
  ['referral', 'consent'],
);

const FollowUpSection = lazy(
  () => import('./follow-up-section').then((module) => module.FollowUpSection),
  ['casework'],
);
const LinksSection = lazy(
  () => import('./links-section').then((module) => module.LinksSection),
  ['casework'],
);
const EndSection = lazy(
  () => import('./end-section').then((module) => module.EndSection),
  ['casework', 'referral'],
);

const fetchQuestions = once(() => get<GbvimsQuestion[]>('/gbvims-questions'));

interface Shelf {
  file: SurvivorFile;
  reference: Reference;
}

async function fetchShelf(id: string): Promise<Shelf> {
  const [file, categories, places, questions] = await Promise.all([
    get<SurvivorFile>(`/survivor-files/${id}`),
    fetchCategories(),
    fetchPlaces(),
    fetchQuestions(),
  ]);
  return { file, reference: { categories, places, questions } };
}

export default function FilePage({ id = '' }: { id?: string }) {
  const shelf = useLoad(id, () => fetchShelf(id));
  return (
    <Page name="file" tab="page" title={t('survivor.title')} lead={t('survivor.lead')} holdsSecrets>
      <Words of={['safe-contact', 'consent', 'referral']} />
      <Shown of={shelf}>{(data) => <FileView shelf={data} reload={shelf.reload} />}</Shown>
      <p>
        <a href="/centre">{t('survivor.to-centre')}</a>
      </p>
    </Page>
  );
}

function FileView({ shelf, reload }: { shelf: Shelf; reload: () => void }) {
  const { file, reference } = shelf;
  const turn = useSignal(0);
  return (
    <OpenFile.Provider value={file.state === 'open'}>
      <p class="lead">
        <bdi dir="ltr">{file.reference}</bdi> · {t('survivor.opened', { date: date(file.openedAt) })}
        {file.countedIn && ` · ${t('survivor.counted')}`}
      </p>
      {file.state !== 'open' && (
        <Notice>
          <p>{t(`survivor.${file.state}.notice`)}</p>
        </Notice>
      )}
      <Contents />
      <ContactSection fileId={file.id} part={file.safeContact} reload={reload} />
      <FollowUpSection fileId={file.id} rules={file.safeContact.value} />
      <IdentitySection fileId={file.id} part={file.identity} reload={reload} />
      <NarrativeSection fileId={file.id} part={file.narrative} reload={reload} />
      <IncidentsSection fileId={file.id} incidents={file.incidents} reference={reference} reload={reload} />
      <ConsentsSection fileId={file.id} onWithdrawn={() => turn.value++} />
      <ReferralsSection fileId={file.id} turn={turn.value} />
      <LinksSection fileId={file.id} />
      <EndSection file={file} reload={reload} />
    </OpenFile.Provider>
  );
}

const PARTS: readonly [id: string, title: MessageKey][] = [
  ['contact', 'contact.heading'],
  ['followups', 'survivor.followups'],
  ['identity', 'survivor.identity'],
  ['narrative', 'survivor.narrative'],
  ['incidents', 'survivor.incidents'],
  ['consents', 'survivor.consents'],
  ['referrals', 'survivor.referrals'],
  ['links', 'survivor.links'],
  ['end', 'survivor.end'],
];

/** Buttons, not links: a fragment in the address would be one more entry in the history. */
function Contents() {
  const go = (id: string): void => {
    const heading = document.getElementById(`${id}-title`);
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <nav aria-label={t('survivor.contents')}>
      <ul class="contents">
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <button type="button" class="button-link" onClick={() => go(id)}>
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
