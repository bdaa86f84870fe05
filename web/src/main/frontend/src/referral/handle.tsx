import { useSignal } from '@preact/signals';
import { post } from '../api/client';
import type { BookVisit, Outcome, ReceivedReferral } from '../api/types';
import { DayField } from '../shell/day-field';
import { useDraft } from '../shell/draft';
import { explain } from '../shell/failure';
import { Radios, Select } from '../shell/fields';
import { Form } from '../shell/form';
import { basraDate, clock } from '../shell/format';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { missing, useSend } from '../shell/send';
import { Notice } from '../shell/states';
import { visitWords } from './state';

interface HandleProps {
  referral: ReceivedReferral;
  reload: () => void;
}

/** What the service does once it has accepted: books, and says what became of it, in codes alone. */
export function Handle({ referral, reload }: HandleProps) {
  const booking = useSignal(false);
  const { visit } = referral;
  return (
    <section class="card" aria-labelledby="handle">
      <h2 id="handle">{t('visit.handle.heading')}</h2>
      <p class="hint">{t('visit.handle.about')}</p>
      {visit && (
        <dl class="facts">
          <div>
            <dt>{t('referral.visit')}</dt>
            <dd>{visitWords(visit)}</dd>
          </div>
        </dl>
      )}
      {booking.value ? (
        <Book id={referral.id} reload={reload} done={() => (booking.value = false)} />
      ) : (
        <>
          <p>
            <button type="button" class="button" onClick={() => (booking.value = true)}>
              {t(visit ? 'visit.book.again' : 'visit.book')}
            </button>
          </p>
          <Report referral={referral} reload={reload} />
        </>
      )}
    </section>
  );
}

const PLACES = ['service', 'front-gate'] as const;
const TIMES = Array.from(
  { length: 30 },
  (_, half) => `${String(6 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
);

function Book({ id, reload, done }: { id: string; reload: () => void; done: () => void }) {
  const draft = useDraft<{ day: string; time: string; place: BookVisit['place'] | null }>(() => ({
    day: '',
    time: '',
    place: null,
  }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(missing(draft.value, ['day', 'time', 'place']))) return;
    void sending.run(
      (key) => post(`/referrals/${id}/visits`, draft.value, key),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <Form name="book" sending={sending} submit={t('visit.book.submit')} onSubmit={submit} onCancel={done}>
      <DayField {...draft.bind('day')} label={t('visit.book.day')} min={basraDate(now())} />
      <Select
        {...draft.bind('time')}
        label={t('visit.book.time')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices: TIMES.map((value) => ({ value, label: clock(value) })) }]}
      />
      <Radios
        {...draft.bind('place')}
        label={t('visit.book.place')}
        choices={PLACES.map((value) => ({ value, label: t(`visit.book.place.${value}`) }))}
      />
    </Form>
  );
}

type Final = 'unreachable' | 'finished';

function Report({ referral, reload }: HandleProps) {
  const sure = useSignal<Final | null>(null);
  const sending = useSend();
  const report = (outcome: Outcome): void =>
    void sending.run((key) => post(`/referrals/${referral.id}/reports`, { outcome }, key), reload);
  const choose = (outcome: Outcome): void => {
    if (isFinal(outcome)) sure.value = outcome;
    else report(outcome);
  };
  const offered = sure.value ? [] : outcomesOf(referral, now());
  return (
    <>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      {sure.value && (
        <Notice tone="warn" title={t(`visit.outcome.${sure.value}.sure`)}>
          <p>{t(`visit.outcome.${sure.value}.effect`)}</p>
          <div class="actions">
            <button
              type="button"
              class="button button-main"
              aria-disabled={sending.busy.value}
              onClick={() => sure.value && report(sure.value)}
            >
              {t('visit.outcome.yes')}
            </button>
            <button type="button" class="button" onClick={() => (sure.value = null)}>
              {t('shell.cancel')}
            </button>
          </div>
        </Notice>
      )}
      <div class="actions">
        {offered.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="button"
            aria-disabled={sending.busy.value}
            onClick={() => choose(outcome)}
          >
            {t(`visit.outcome.${outcome}`)}
          </button>
        ))}
      </div>
    </>
  );
}

const isFinal = (outcome: Outcome): outcome is Final => outcome === 'unreachable' || outcome === 'finished';

/** What can be said now: nobody is missed before the hour, nothing is finished before it began. */
export function outcomesOf({ state, visit }: ReceivedReferral, now: Date): Outcome[] {
  const outcomes: Outcome[] = ['seen'];
  if (visit && Date.parse(visit.at) <= now.getTime()) outcomes.push('no-show');
  if (state === 'in-service') outcomes.push('finished');
  return [...outcomes, 'unreachable'];
}
