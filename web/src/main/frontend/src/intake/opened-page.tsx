import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { OpenedHandOver } from '../api/types';
import { SafeContactView } from '../contact/safe-contact-view';
import { hasRole } from '../people/me';
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
import { Badge, Notice, Shown } from '../shell/states';

export const REFUSALS = [
  'not-reachable',
  'outside-mandate',
  'duplicate',
  'person-declined',
  'other-service-better',
] as const;

type Refusal = (typeof REFUSALS)[number];

export default function OpenedPage({ id = '' }: { id?: string }) {
  const opened = useLoad(id, () => get<OpenedHandOver>(`/centre/hand-overs/${id}`));
  return (
    <Page name="centre-hand-over" tab="page" title={t('intake.opened.title')} holdsSecrets>
      <Shown of={opened}>{(one) => <Opened one={one} reload={opened.reload} />}</Shown>
      <p>
        <a href="/centre">{t('intake.to-centre')}</a>
      </p>
    </Page>
  );
}

function Opened({ one, reload }: { one: OpenedHandOver; reload: () => void }) {
  const open = one.state === 'waiting' || one.state === 'opened';
  return (
    <>
      <section class="card">
        <div class="case-badges">
          <UrgencyBadge urgency={one.urgency} />
          <DueClock dueAt={one.dueAt} answered={!open} />
          {one.escalated && <Badge tone="danger">{t('intake.escalated')}</Badge>}
        </div>
        <dl class="facts">
          <div>
            <dt>{t('intake.token')}</dt>
            <dd>
              <bdi dir="ltr">{one.token}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('intake.from-whom')}</dt>
            <dd>{nameOf(one.from)}</dd>
          </div>
          <div>
            <dt>{t('intake.sent-on')}</dt>
            <dd>{dateTime(one.sentAt)}</dd>
          </div>
        </dl>
      </section>
      <section class="card" aria-labelledby="safely">
        <h2 id="safely">{t('contact.heading')}</h2>
        <SafeContactView
          contact={one.content}
          {...(one.content.numberKnown ? { number: `/centre/hand-overs/${one.id}/phone-number` } : {})}
        />
      </section>
      {open && hasRole(['case-worker']) && <Answer id={one.id} onDeclined={reload} />}
      {!open && (
        <Notice>
          <p>{t(`intake.state.${one.state}`)}</p>
        </Notice>
      )}
    </>
  );
}

function Answer({ id, onDeclined }: { id: string; onDeclined: () => void }) {
  const sending = useSend();
  const declining = useSignal(false);
  const { route } = useLocation();
  const accept = (): void =>
    void sending.run(
      (key) => post<{ fileId: string }>(`/centre/hand-overs/${id}/acceptance`, {}, key),
      ({ fileId }) => route(`/files/${fileId}`, true),
    );
  if (declining.value)
    return <Decline id={id} onDeclined={onDeclined} onCancel={() => (declining.value = false)} />;
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t('intake.answer.heading')}</h2>
      <p>{t('intake.accept.about')}</p>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      <div class="actions">
        <button type="button" class="button button-main" aria-disabled={sending.busy.value} onClick={accept}>
          {t('intake.accept')}
        </button>
        <button type="button" class="button" onClick={() => (declining.value = true)}>
          {t('intake.decline')}
        </button>
      </div>
    </section>
  );
}

function Decline({ id, onDeclined, onCancel }: { id: string; onDeclined: () => void; onCancel: () => void }) {
  const draft = useDraft<{ reason: Refusal | null }>(() => ({ reason: null }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['reason']))) return;
    void sending.run(
      (key) => post(`/centre/hand-overs/${id}/refusal`, draft.value, key),
      () => {
        draft.wipe();
        onDeclined();
      },
    );
  };
  return (
    <section aria-labelledby="declining">
      <h2 id="declining">{t('intake.decline')}</h2>
      <Form
        name="decline"
        sending={sending}
        submit={t('intake.decline.submit')}
        onSubmit={submit}
        onCancel={onCancel}
      >
        <Radios
          {...draft.bind('reason')}
          label={t('intake.decline.why')}
          hint={t('intake.decline.seen')}
          choices={REFUSALS.map((value) => ({ value, label: t(`intake.refusal.${value}`) }))}
        />
      </Form>
    </section>
  );
}
