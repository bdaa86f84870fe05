import { get } from '../api/client';
import type { Category, Packet, ReceivedReferral } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { kindName } from '../directory/services';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { dateTime } from '../shell/format';
import { lazy } from '../shell/lazy';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { Notice, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { dateWords } from '../survivor/dates';
import { typeName } from '../survivor/gbvims-type';
import { NameFacts } from '../survivor/name-facts';
import { isAnswered, isOver, isTaken } from './life';
import { StateBadge } from './state';

const Handle = lazy(() => import('./handle').then((module) => module.Handle), ['visit', 'referral']);

const Answer = lazy(() => import('./answer').then((module) => module.Answer), ['referral']);

interface Opened {
  referral: ReceivedReferral;
  categories: Category[];
}

async function fetchOpened(id: string): Promise<Opened> {
  const [referral, categories] = await Promise.all([
    get<ReceivedReferral>(`/referrals/${id}`),
    fetchCategories(),
  ]);
  return { referral, categories };
}

export default function PacketPage({ id = '' }: { id?: string }) {
  const received = useLoad(id, () => fetchOpened(id));
  return (
    <Page
      name="referral"
      tab="page"
      title={t('referral.packet.title')}
      lead={t('referral.packet.lead')}
      holdsSecrets
    >
      <Words of={['packet', 'safe-contact']} />
      <Shown of={received}>{(opened) => <Received opened={opened} reload={received.reload} />}</Shown>
      <p>
        <a href="/referrals">{t('referral.to-inbox')}</a>
      </p>
    </Page>
  );
}

function Received({ opened, reload }: { opened: Opened; reload: () => void }) {
  const one = opened.referral;
  const over = isOver(one.state);
  return (
    <>
      <section class="card">
        <div class="case-badges">
          <UrgencyBadge urgency={one.urgency} />
          <StateBadge state={one.state} here />
          <DueClock dueAt={one.dueAt} answered={over} />
        </div>
        <p class="case-name">{nameOf(one.service)}</p>
        <p class="case-facts">{t('referral.sent-at', { when: dateTime(one.sentAt) })}</p>
      </section>
      <section class="card" aria-labelledby="packet">
        <h2 id="packet">{t('referral.packet.heading')}</h2>
        {one.packet ? (
          <>
            <p class="hint">{t('referral.packet.about')}</p>
            <PacketView
              packet={one.packet}
              number={`/referrals/${one.id}/phone-number`}
              categories={opened.categories}
            />
          </>
        ) : (
          <Gone state={one.state} />
        )}
      </section>
      {!isAnswered(one.state) && <Answer id={one.id} reload={reload} />}
      {isTaken(one.state) && <Handle referral={one} reload={reload} />}
    </>
  );
}

function Gone({ state }: { state: ReceivedReferral['state'] }) {
  const why = state === 'withdrawn' || state === 'expired' ? state : null;
  return (
    <>
      {why && (
        <Notice tone="danger">
          <p>{t(`referral.over.${why}`)}</p>
        </Notice>
      )}
      <p>{t('referral.packet.gone')}</p>
    </>
  );
}

const PacketContact = lazy(
  () => import('./packet-contact').then((module) => module.PacketContact),
  ['contact'],
);

interface PacketProps {
  packet: Packet;
  number: string;
  categories: Category[];
}

function PacketView({ packet, number, categories }: PacketProps) {
  const { name, sex, birth, incidentType, needs, narrative, safeContact, numberKnown } = packet;
  return (
    <>
      <dl class="facts">
        {name && <NameFacts name={name} />}
        {sex && <Fact name={t('survivor.sex')} value={t(`survivor.sex.${sex}`)} />}
        {birth && <Fact name={t('survivor.birth')} value={dateWords(birth)} />}
        {incidentType && (
          <Fact name={t('consent.item.incident-type')} value={kindsOf(incidentType, categories)} />
        )}
        {needs && <Fact name={t('consent.item.needs')} value={kindName(needs)} />}
        {narrative && <Fact name={t('survivor.narrative')} value={narrative} long />}
      </dl>
      <PacketContact contact={safeContact} number={numberKnown ? number : null} />
    </>
  );
}

/** A type by its name, an incident without one by its category. */
function kindsOf(codes: string[], categories: Category[]): string {
  const words = codes.map((code) => {
    const label = categoryLabel(categories, code);
    return label === code ? typeName(code) : label;
  });
  return [...new Set(words)].join(t('shell.comma'));
}

function Fact({ name, value, long = false }: { name: string; value: string; long?: boolean }) {
  return (
    <div class={long ? 'fact-long' : undefined}>
      <dt>{name}</dt>
      <dd dir="auto" class={long ? 'prose' : undefined}>
        {value}
      </dd>
    </div>
  );
}
