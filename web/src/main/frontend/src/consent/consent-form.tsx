import { useMemo } from 'preact/hooks';
import { post } from '../api/client';
import type { ConsentPurpose, Given, Item, Language, RecordConsent, Service, Violation } from '../api/types';
import { organisationName, organisations } from '../directory/services';
import { type Draft, useDraft } from '../shell/draft';
import { Checks, Radios, Select } from '../shell/fields';
import { Form } from '../shell/form';
import { date } from '../shell/format';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { language } from '../shell/settings';
import { expiryAfter, ITEMS, TERMS, usualItems } from './consent';
import { itemWords } from './items';

export const PURPOSES: readonly ConsentPurpose[] = ['referral', 'statistics'];
export const GIVEN: readonly Given[] = ['in-person', 'by-phone', 'in-writing'];

interface Written {
  purpose: ConsentPurpose;
  recipient: string;
  items: Item[];
  given: Given | null;
  expires: string;
}

interface ConsentFormProps {
  fileId: string;
  services: Service[];
  reload: () => void;
  done: () => void;
}

/** One consent: what for, to whom, what exactly, in words read out, until when. Never a bundle. */
export function ConsentForm({ fileId, services, reload, done }: ConsentFormProps) {
  const spoken = useMemo<Language>(() => language.value, []);
  const draft = useDraft<Written>(() => ({
    purpose: 'referral',
    recipient: '',
    items: usualItems(),
    given: null,
    expires: expiryAfter(TERMS[1], now()),
  }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(violations(draft.value))) return;
    void sending.run(
      (key) => post(`/survivor-files/${fileId}/consents`, asCommand(draft.value, spoken), key),
      () => {
        reload();
        done();
      },
    );
  };
  return (
    <Form name="consent" sending={sending} submit={t('consent.save')} onSubmit={submit} onCancel={done}>
      <Radios
        {...draft.bind('purpose')}
        label={t('consent.purpose')}
        choices={PURPOSES.map((value) => ({ value, label: t(`consent.purpose.${value}`) }))}
      />
      {draft.value.purpose === 'referral' && <WhatToWhom draft={draft} services={services} />}
      <ReadAloud written={draft.value} services={services} />
      <HowUntil draft={draft} />
    </Form>
  );
}

function WhatToWhom({ draft, services }: { draft: Draft<Written>; services: Service[] }) {
  const choices = organisations(services).map((one) => ({ value: one.id, label: nameOf(one) }));
  return (
    <>
      <Select
        {...draft.bind('recipient')}
        label={t('consent.recipient')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices }]}
      />
      <Checks
        {...draft.bind('items')}
        label={t('consent.items')}
        hint={t('consent.items.hint')}
        choices={ITEMS.map((value) => ({ value, label: t(`consent.item.${value}`) }))}
      />
    </>
  );
}

function HowUntil({ draft }: { draft: Draft<Written> }) {
  const at = now();
  return (
    <>
      <Radios
        {...draft.bind('given')}
        label={t('consent.given')}
        inline
        choices={GIVEN.map((value) => ({ value, label: t(`consent.given.${value}`) }))}
      />
      <Radios
        {...draft.bind('expires')}
        label={t('consent.expires')}
        choices={TERMS.map((days) => {
          const value = expiryAfter(days, at);
          return { value, label: t('consent.term', { days, date: date(value) }) };
        })}
      />
    </>
  );
}

/** The words change with what was chosen, so that what is read out is what is recorded. */
function ReadAloud({ written, services }: { written: Written; services: Service[] }) {
  const organisation = written.recipient ? organisationName(services, written.recipient) : '…';
  const items = itemWords(written.items) || '…';
  const referral = written.purpose === 'referral';
  return (
    <section aria-labelledby="read-aloud">
      <h3 id="read-aloud">{t('consent.read-aloud')}</h3>
      <blockquote class="read-aloud" aria-live="polite">
        <p>
          {referral
            ? t('consent.words.referral-1.what', { organisation, items })
            : t('consent.words.statistics-1.what')}
        </p>
        <p>{t(referral ? 'consent.words.referral-1.limits' : 'consent.words.statistics-1.limits')}</p>
        <p>{t('consent.words.freely')}</p>
      </blockquote>
    </section>
  );
}

function violations(written: Written): Violation[] {
  const found = missing(written, ['given']);
  if (written.purpose === 'statistics') return found;
  const noItems = written.items.length === 0 ? [{ field: 'items', code: 'missing' }] : [];
  return [...missing(written, ['recipient']), ...noItems, ...found];
}

function asCommand(written: Written, spoken: Language): RecordConsent {
  const referral = written.purpose === 'referral';
  return {
    purpose: written.purpose,
    recipient: referral ? written.recipient : null,
    items: referral ? written.items : [],
    wording: referral ? 'referral-1' : 'statistics-1',
    language: spoken,
    given: written.given ?? 'in-person',
    expires: written.expires,
  };
}
