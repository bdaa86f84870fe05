import { useEffect, useMemo } from 'preact/hooks';
import type { Urgency } from '../api/types';
import { contactDraft, contactViolations } from '../contact/safe-contact';
import { SafeContactFields } from '../contact/safe-contact-fields';
import { useDraft } from '../shell/draft';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { randomUuid } from '../shell/random';
import { missing, useSend } from '../shell/send';
import { language } from '../shell/settings';
import { Notice } from '../shell/states';
import { URGENCIES } from '../shell/urgency';
import { fetchSealing, Sender } from './sender';

interface FormProps {
  onSent: (token: string) => void;
  onCancel: () => void;
}

/** Asks what the centre must know and nothing more: no name, no story. */
export function HandOverForm({ onSent, onCancel }: FormProps) {
  // One id however often it is sent: a lost answer never makes a second hand-over.
  const sender = useMemo(() => new Sender(randomUuid(), language.value), []);
  const when = useDraft<{ urgency: Urgency | null }>(() => ({ urgency: null }));
  const contact = useDraft(() => contactDraft(null));
  const sending = useSend();
  useEffect(() => void fetchSealing().catch(() => undefined), []);
  const submit = (): void => {
    const { urgency } = when.value;
    const found = [...missing(when.value, ['urgency']), ...contactViolations(contact.value)];
    if (sending.refuse(found) || urgency === null) return;
    void sending.run(
      () => sender.send(urgency, contact.value),
      ({ token }) => {
        sender.wipe();
        contact.wipe();
        when.wipe();
        onSent(token);
      },
    );
  };
  return (
    <Form name="hand-over" sending={sending} submit={t('intake.send')} onSubmit={submit} onCancel={onCancel}>
      <Notice>
        <p>{t('intake.no-name')}</p>
      </Notice>
      <Radios
        {...when.bind('urgency')}
        label={t('intake.urgency')}
        choices={URGENCIES.map((value) => ({
          value,
          label: t(`shell.urgency.${value}`),
          hint: t(`intake.urgency.${value}.about`),
        }))}
      />
      <SafeContactFields draft={contact} />
      <Notice>
        <p>{t('intake.sealed-here')}</p>
      </Notice>
    </Form>
  );
}
