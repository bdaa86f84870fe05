import type { ContactRules } from '../api/types';
import { contactDraft, contactOf, contactViolations } from '../contact/safe-contact';
import { contactCompared } from '../contact/safe-contact-compared';
import { SafeContactFields } from '../contact/safe-contact-fields';
import { SafeContactView } from '../contact/safe-contact-view';
import { useDraft } from '../shell/draft';
import { t } from '../shell/messages';
import type { SectionProps } from './identity-section';
import { PartForm, PartSection } from './part-section';

export function ContactSection({ fileId, part, reload }: SectionProps<ContactRules>) {
  return (
    <PartSection
      id="contact"
      title={t('contact.heading')}
      empty={part.value === null}
      view={part.value && <SafeContactView contact={part.value} {...numberOf(fileId, part.value)} />}
      edit={(done) => <ContactForm fileId={fileId} part={part} reload={reload} done={done} />}
    />
  );
}

const numberOf = (fileId: string, rules: ContactRules) =>
  rules.numberKnown ? { number: `/survivor-files/${fileId}/phone-number` } : {};

function ContactForm({ fileId, part, reload, done }: SectionProps<ContactRules> & { done: () => void }) {
  const draft = useDraft(() => contactDraft(part.value));
  const known = part.value?.numberKnown ?? false;
  return (
    <PartForm
      fileId={fileId}
      part="safe-contact"
      version={part.version}
      check={() => contactViolations(draft.value, known)}
      value={() => contactOf(draft.value)}
      keepNumber={known && draft.value.phone.trim() === ''}
      compared={() => contactCompared(draft, part.value)}
      reload={reload}
      done={done}
    >
      <p class="hint">{t('survivor.contact.hint')}</p>
      <SafeContactFields draft={draft} known={known} />
    </PartForm>
  );
}
