import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../api/client';
import type { CallNumber, ContactRules } from '../api/types';
import { explain } from '../shell/failure';
import { asDigits, clock, dateTime, time } from '../shell/format';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { useSend } from '../shell/send';
import { Notice } from '../shell/states';
import { mayContactAt } from './safe-contact';

const SHOWN_FOR = 60_000;

/** The rules come first and the number only after them, on request: a call at the wrong moment can hurt. */
export function SafeContactView({ contact, number }: { contact: ContactRules; number?: string }) {
  return (
    <>
      {!mayContactAt(contact, now()) && (
        <Notice tone="warn" title={t('contact.not-now')}>
          <p>{t('contact.not-now.why')}</p>
        </Notice>
      )}
      <dl class="facts">
        <Fact name={t('contact.channel')} value={t(`contact.channel.${contact.channel}`)} />
        <Fact name={t('contact.days')} value={daysOf(contact)} />
        <Fact name={t('contact.hours')} value={hoursOf(contact)} />
        <Fact name={t('contact.may-answer')} value={t(`contact.may-answer.${contact.mayAnswer}`)} />
        <Fact name={t('contact.say-what')} value={contact.sayWhat ?? t('contact.say-nothing')} written />
        {contact.note && <Fact name={t('contact.note')} value={contact.note} written />}
      </dl>
      {number && <NumberOnRequest path={number} />}
    </>
  );
}

function Fact({ name, value, written = false }: { name: string; value: string; written?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir={written ? 'auto' : undefined} class={written ? 'prose' : undefined}>
        {value}
      </dd>
    </div>
  );
}

/**
 * The number is not on the page: it comes when it is asked for, which the server allows in safe hours alone and writes
 * down, and it goes again. Plain text, no link: a number that is called from here would stay in the device's calls.
 */
export function NumberOnRequest({ path }: { path: string }) {
  const given = useSignal<CallNumber | null>(null);
  const sending = useSend();
  const failure = sending.failure.value;
  useEffect(() => {
    if (!given.value) return;
    const gone = setTimeout(() => (given.value = null), SHOWN_FOR);
    return () => clearTimeout(gone);
  }, [given.value]);
  const ask = (): void =>
    void sending.run(
      () => get<CallNumber>(path),
      (number) => (given.value = number),
    );
  return (
    <div class="hidden-number" aria-live="polite">
      {given.value ? (
        <>
          <p>
            {t('contact.phone')}:{' '}
            <bdi dir="ltr" class="number">
              {asDigits(given.value.phone)}
            </bdi>
          </p>
          <p class="hint">{t('contact.number.until', { time: time(given.value.until) })}</p>
          <button type="button" class="button" onClick={() => (given.value = null)}>
            {t('contact.number.hide')}
          </button>
        </>
      ) : (
        <button type="button" class="button" aria-disabled={sending.busy.value} onClick={ask}>
          {t('contact.show-number')}
        </button>
      )}
      {failure && (
        <Notice tone="warn" title={explain(failure)}>
          {failure.notBefore && <p>{t('contact.number.next', { when: dateTime(failure.notBefore) })}</p>}
        </Notice>
      )}
    </div>
  );
}

function daysOf(contact: ContactRules): string {
  if (!contact.days?.length) return t('contact.no-day');
  return contact.days.map((day) => t(`contact.day.${day}`)).join(t('shell.comma'));
}

function hoursOf({ from, to }: ContactRules): string {
  return from && to ? t('contact.between', { from: clock(from), to: clock(to) }) : t('contact.no-hour');
}
