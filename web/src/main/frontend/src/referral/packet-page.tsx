import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { Category, Packet, ReceivedReferral } from '../api/types';
import { categoryLabel, fetchCategories } from '../category/categories';
import { HiddenNumber, SafeContactView } from '../contact/safe-contact-view';
import { kindName } from '../directory/services';
import { DueClock, UrgencyBadge } from '../shell/clock';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { dateTime } from '../shell/format';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Notice, Shown } from '../shell/states';
import { Words } from '../shell/words';
import { dateWords } from '../survivor/dates';
import { typeName } from '../survivor/gbvims-type';
import { NameFacts } from '../survivor/name-facts';
import { isAnswered, StateBadge } from './state';

export const REFUSALS = [
  'full',
  'outside-mandate',
  'outside-area',
  'not-safe-here',
  'needs-other-service',
] as const;

type Refusal = (typeof REFUSALS)[number];

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
  const answered = isAnswered(one.state);
  return (
    <>
      <section class="card">
        <div class="case-badges">
          <UrgencyBadge urgency={one.urgency} />
          <StateBadge state={one.state} here />
          <DueClock dueAt={one.dueAt} answered={answered} />
        </div>
        <p class="case-name">{nameOf(one.service)}</p>
        <p class="case-facts">{t('referral.sent-at', { when: dateTime(one.sentAt) })}</p>
      </section>
      <section class="card" aria-labelledby="packet">
        <h2 id="packet">{t('referral.packet.heading')}</h2>
        {one.packet ? (
          <>
            <p class="hint">{t('referral.packet.about')}</p>
            <PacketView packet={one.packet} categories={opened.categories} />
          </>
        ) : (
          <p>{t('referral.packet.gone')}</p>
        )}
      </section>
      {!answered && <Answer id={one.id} reload={reload} />}
    </>
  );
}

function PacketView({ packet, categories }: { packet: Packet; categories: Category[] }) {
  const { name, sex, birth, incidentType, needs, narrative, safeContact, phone } = packet;
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
      {safeContact && (
        <>
          <h3>{t('contact.heading')}</h3>
          <SafeContactView contact={phone ? { ...safeContact, phone } : safeContact} />
        </>
      )}
      {phone && !safeContact && (
        <>
          <Notice tone="warn">
            <p>{t('referral.packet.no-rules')}</p>
          </Notice>
          <HiddenNumber phone={phone} />
        </>
      )}
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

function Answer({ id, reload }: { id: string; reload: () => void }) {
  const declining = useSignal(false);
  const sending = useSend();
  if (declining.value) return <Decline id={id} reload={reload} onCancel={() => (declining.value = false)} />;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('referral.answer.heading')}</h2>
      <p>{t('referral.accept.about')}</p>
      {sending.failure.value && <p role="alert">{explain(sending.failure.value)}</p>}
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          aria-disabled={sending.busy.value}
          onClick={() => void sending.run(() => post(`/referrals/${id}/acceptance`, {}), reload)}
        >
          {t('referral.accept')}
        </button>
        <button type="button" class="button" onClick={() => (declining.value = true)}>
          {t('referral.decline')}
        </button>
      </div>
    </section>
  );
}

function Decline({ id, reload, onCancel }: { id: string; reload: () => void; onCancel: () => void }) {
  const draft = useDraft<{ reason: Refusal | null }>(() => ({ reason: null }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reason']))) return;
    void sending.run(
      () => post(`/referrals/${id}/refusal`, draft.value),
      () => {
        draft.wipe();
        reload();
      },
    );
  };
  return (
    <section aria-labelledby="declining">
      <h2 id="declining">{t('referral.decline')}</h2>
      <Form
        name="decline"
        sending={sending}
        submit={t('referral.decline.submit')}
        onSubmit={submit}
        onCancel={onCancel}
      >
        <Radios
          {...draft.bind('reason')}
          label={t('referral.decline.why')}
          hint={t('referral.decline.seen')}
          choices={REFUSALS.map((value) => ({ value, label: t(`referral.refusal.${value}`) }))}
        />
      </Form>
    </section>
  );
}
