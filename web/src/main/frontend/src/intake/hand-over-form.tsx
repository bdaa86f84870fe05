import { useEffect, useMemo } from 'preact/hooks';
import { get, post } from '../api/client';
import type { CentreKey, HandOver, Language, Urgency } from '../api/types';
import { type ContactDraft, contactDraft, contactOf, contactViolations } from '../contact/safe-contact';
import { SafeContactFields } from '../contact/safe-contact-fields';
import { useDraft } from '../shell/draft';
import { Radios } from '../shell/fields';
import { Form } from '../shell/form';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';
import { language } from '../shell/settings';
import { Notice } from '../shell/states';
import { URGENCIES } from '../shell/urgency';
import { randomUuid } from './bytes';

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

/** The cryptography is fetched while the form is filled in, so that sending does not wait for it. */
const fetchSealing = (): Promise<typeof import('./seal')> => import('./seal');

/** What was tried last: sent again unchanged it must be the very same bytes, or the server takes it for another. */
interface Attempt {
  text: string;
  body: HandOver;
}

class Sender {
  private last: Attempt | null = null;

  constructor(
    private readonly draftId: string,
    private readonly spoken: Language,
  ) {}

  async send(urgency: Urgency, written: ContactDraft): Promise<{ token: string }> {
    const text = JSON.stringify(contactOf(written));
    const same = this.last?.text === text && this.last.body.urgency === urgency;
    const body = same && this.last ? this.last.body : await this.sealed(urgency, text);
    this.last = { text, body };
    return post('/hand-overs', body);
  }

  wipe(): void {
    this.last = null;
  }

  private async sealed(urgency: Urgency, text: string): Promise<HandOver> {
    const [key, { sealDraft }] = await Promise.all([get<CentreKey>('/intake/centre-key'), fetchSealing()]);
    const sealed = await sealDraft(this.draftId, text, key);
    const agreement = { given: true, wording: 'hand-over-1', language: this.spoken } as const;
    return { id: this.draftId, urgency, agreement, keyId: key.keyId, sealed };
  }
}
