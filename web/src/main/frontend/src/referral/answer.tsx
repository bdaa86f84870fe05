import { useSignal } from '@preact/signals';
import { post } from '../api/client';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';

const REFUSALS = ['full', 'outside-mandate', 'outside-area', 'not-safe-here', 'needs-other-service'] as const;

type Refusal = (typeof REFUSALS)[number];

/** Yes or no to a referral; the no carries a code. */
export function Answer({ id, reload }: { id: string; reload: () => void }) {
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
          onClick={() => void sending.run((key) => post(`/referrals/${id}/acceptance`, {}, key), reload)}
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
      (key) => post(`/referrals/${id}/refusal`, draft.value, key),
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
