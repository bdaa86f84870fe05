import { useSignal } from '@preact/signals';
import { post } from '../api/client';
import type { SentHandOver } from '../api/types';
import { explain } from '../shell/failure';
import { date } from '../shell/format';
import type { Loaded } from '../shell/load';
import { t } from '../shell/messages';
import { useSend } from '../shell/send';
import { Badge, Empty, Notice, Shown } from '../shell/states';

/** What the own organisation has sent: tokens, and the way to take one back. */
export function Tokens({ of }: { of: Loaded<SentHandOver[]> }) {
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('intake.tokens.heading')}</h2>
      <p class="hint">
        {t('intake.tokens.about')} {t('intake.recall.about')}
      </p>
      <Shown of={of}>
        {(sent) =>
          sent.length === 0 ? (
            <Empty>{t('intake.tokens.empty')}</Empty>
          ) : (
            <TokenTable sent={sent} reload={of.reload} />
          )
        }
      </Shown>
    </section>
  );
}

function TokenTable({ sent, reload }: { sent: SentHandOver[]; reload: () => void }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('intake.token')}</th>
          <th scope="col">{t('intake.sent-on')}</th>
          <th scope="col">{t('intake.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {sent.map((one) => (
          <tr key={one.token}>
            <th scope="row">
              <bdi dir="ltr">{one.token}</bdi>
            </th>
            <td data-label={t('intake.sent-on')}>{date(one.sentAt)}</td>
            <td data-label={t('intake.answer')}>
              <Badge tone={one.answered ? 'good' : 'plain'}>
                {t(
                  one.recalledAt
                    ? 'intake.recalled'
                    : one.answered
                      ? 'intake.answered'
                      : 'intake.not-answered',
                )}
              </Badge>
              {one.recallable && <Recall one={one} reload={reload} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Taking back asks once more: what is taken back is gone. */
function Recall({ one, reload }: { one: SentHandOver; reload: () => void }) {
  const asking = useSignal(false);
  const sending = useSend();
  const recall = (): void => void sending.run((key) => post(`/hand-overs/${one.id}/recall`, {}, key), reload);
  if (!asking.value)
    return (
      <button type="button" class="button-link" onClick={() => (asking.value = true)}>
        {t('intake.recall')} <span class="quiet">{one.token}</span>
      </button>
    );
  return (
    <Notice tone={sending.failure.value ? 'danger' : 'warn'}>
      <p>{sending.failure.value ? explain(sending.failure.value) : t('intake.recall.sure')}</p>
      <div class="actions">
        {!sending.failure.value && (
          <button type="button" class="button" aria-disabled={sending.busy.value} onClick={recall}>
            {t('intake.recall.yes')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (asking.value = false)}>
          {t('shell.cancel')}
        </button>
      </div>
    </Notice>
  );
}
