import { useSignal } from '@preact/signals';
import { get, post } from '../api/client';
import type { Packet, ReceivedReferral } from '../api/types';
import { HiddenNumber, SafeContactView } from '../contact/safe-contact-view';
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

export default function PacketPage({ id = '' }: { id?: string }) {
  const received = useLoad(id, () => get<ReceivedReferral>(`/referrals/${id}`));
  return (
    <Page name="referral" tab="page" title={t('referral.packet.title')} holdsSecrets>
      <Shown of={received}>{(one) => <Received one={one} reload={received.reload} />}</Shown>
      <p>
        <a href="/referrals">{t('referral.to-inbox')}</a>
      </p>
    </Page>
  );
}

function Received({ one, reload }: { one: ReceivedReferral; reload: () => void }) {
  const answered = isAnswered(one.state);
  return (
    <>
      <section class="card">
        <div class="case-badges">
          <UrgencyBadge urgency={one.urgency} />
          <StateBadge state={one.state} />
          <DueClock dueAt={one.dueAt} answered={answered} />
        </div>
        <p class="case-name">{nameOf(one.service)}</p>
        <p class="case-facts">{t('referral.sent-at', { when: dateTime(one.sentAt) })}</p>
      </section>
      <section class="card" aria-labelledby="packet">
        <h2 id="packet">{t('referral.packet.heading')}</h2>
        <p class="hint">{t('referral.packet.about')}</p>
        <PacketView packet={one.packet} />
      </section>
      {!answered && <Answer id={one.id} reload={reload} />}
    </>
  );
}

function PacketView({ packet }: { packet: Packet }) {
  const { name, sex, birth, incidentTypes, needs, narrative, safeContact, phone } = packet;
  return (
    <>
      <dl class="facts">
        {name && <NameFacts name={name} />}
        {sex && <Fact name={t('survivor.sex')} value={t(`survivor.sex.${sex}`)} />}
        {birth && <Fact name={t('survivor.birth')} value={dateWords(birth)} />}
        {incidentTypes && (
          <Fact name={t('survivor.type')} value={incidentTypes.map(typeName).join(t('shell.comma'))} />
        )}
        {needs && <Fact name={t('consent.item.needs')} value={needs} long />}
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
