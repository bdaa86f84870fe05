import type { SafeContact } from '../api/types';
import { contactDraft, contactOf, contactViolations } from '../contact/safe-contact';
import { SafeContactFields } from '../contact/safe-contact-fields';
import { SafeContactView } from '../contact/safe-contact-view';
import { useDraft } from '../shell/draft';
import { t } from '../shell/messages';
import type { SectionProps } from './identity-section';
import { PartForm, PartSection } from './part-section';

export function ContactSection({ fileId, part, reload }: SectionProps<SafeContact>) {
  return (
    <PartSection
      id="contact"
      title={t('contact.heading')}
      empty={part.value === null}
      view={part.value && <SafeContactView contact={part.value} />}
      edit={(done) => <ContactForm fileId={fileId} part={part} reload={reload} done={done} />}
    />
  );
}

function ContactForm({ fileId, part, reload, done }: SectionProps<SafeContact> & { done: () => void }) {
  const draft = useDraft(() => contactDraft(part.value));
  return (
    <PartForm
      fileId={fileId}
      part="safe-contact"
      version={part.version}
      check={() => contactViolations(draft.value)}
      value={() => contactOf(draft.value)}
      saved={part.value && <SafeContactView contact={part.value} />}
      reload={reload}
      done={done}
    >
      <p class="hint">{t('survivor.contact.hint')}</p>
      <SafeContactFields draft={draft} />
    </PartForm>
  );
}
