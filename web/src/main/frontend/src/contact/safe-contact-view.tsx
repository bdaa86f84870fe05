import { useSignal } from '@preact/signals';
import type { SafeContact } from '../api/types';
import { asDigits, clock } from '../shell/format';
import { t } from '../shell/messages';
import { Notice } from '../shell/states';
import { mayContactAt } from './safe-contact';

/** The rules come first and the number only after them, on request: a call at the wrong moment can hurt. */
export function SafeContactView({ contact }: { contact: SafeContact }) {
  return (
    <>
      {!mayContactAt(contact, new Date()) && (
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
      {contact.phone && <HiddenNumber phone={contact.phone} />}
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

/** Plain text, no link: a telephone number that is called from here would stay in the device's list of calls. */
export function HiddenNumber({ phone }: { phone: string }) {
  const shown = useSignal(false);
  return (
    <p class="hidden-number" aria-live="polite">
      {shown.value ? (
        <>
          {t('contact.phone')}:{' '}
          <bdi dir="ltr" class="number">
            {asDigits(phone)}
          </bdi>
        </>
      ) : (
        <button type="button" class="button" onClick={() => (shown.value = true)}>
          {t('contact.show-number')}
        </button>
      )}
    </p>
  );
}

function daysOf(contact: SafeContact): string {
  if (contact.days.length === 0) return t('contact.no-day');
  return contact.days.map((day) => t(`contact.day.${day}`)).join(t('shell.comma'));
}

function hoursOf({ from, to }: SafeContact): string {
  return from && to ? t('contact.between', { from: clock(from), to: clock(to) }) : t('contact.no-hour');
}
