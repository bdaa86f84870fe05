import { put } from '../api/client';
import type { Service, ServiceEntry, Violation } from '../api/types';
import { type Compared, Difference, useOvertaken } from '../shell/difference';
import { type Draft, useDraft } from '../shell/draft';
import { Checks, Radios, TextArea } from '../shell/fields';
import { Form } from '../shell/form';
import type { MessageKey } from '../shell/message-keys';
import { t } from '../shell/messages';
import { missing, useSend } from '../shell/send';

interface FormProps {
  service: Service;
  reload: () => void;
  done: () => void;
  cancel: () => void;
}

const TEXTS: readonly [name: 'hours' | 'cost' | 'documents' | 'frontGate', label: MessageKey][] = [
  ['frontGate', 'directory.front-gate'],
  ['hours', 'directory.hours'],
  ['cost', 'directory.cost'],
  ['documents', 'directory.documents'],
];
const CAPACITIES = ['open', 'waiting-list', 'full'] as const;
const LANGUAGES = ['ar', 'ckb', 'en'] as const;
const LONGEST = 300;

/** Corrects what a service says of itself. An address of a confidential one is not asked for anywhere. */
export function ServiceForm({ service, reload, done, cancel }: FormProps) {
  const draft = useDraft(() => written(service.entry));
  const sending = useSend();
  const overtaken = useOvertaken(service.version, sending, reload);
  const submit = (): void => {
    if (sending.refuse(entryFaults(draft.value))) return;
    void sending.run(
      () => put(`/services/${service.id}`, { version: service.version, entry: entryOf(draft.value) }),
      () => {
        draft.wipe();
        done();
      },
    );
  };
  return (
    <>
      {overtaken && <Difference fields={compared(draft, service.entry)} />}
      <Form
        name={`service-${service.id}`}
        sending={sending}
        submit={t('directory.save')}
        onSubmit={submit}
        onCancel={cancel}
      >
        {service.confidential && <p class="hint">{t('directory.no-place')}</p>}
        <EntryFields draft={draft} />
      </Form>
    </>
  );
}

function compared(draft: Draft<WrittenEntry>, entry: ServiceEntry): Compared[] {
  const stored = written(entry);
  const one = <K extends keyof WrittenEntry>(
    name: K,
    label: string,
    words: (of: WrittenEntry) => string,
  ) => ({
    name,
    label,
    mine: words(draft.value),
    stored: words(stored),
    take: () => draft.set({ [name]: stored[name] }),
  });
  return [
    ...TEXTS.flatMap(([name, label]) => [
      one(`${name}Ar`, t('directory.in-ar', { what: t(label) }), (of) => of[`${name}Ar`].trim()),
      one(`${name}En`, t('directory.in-en', { what: t(label) }), (of) => of[`${name}En`].trim()),
    ]),
    one('capacity', t('directory.capacity'), (of) => t(`directory.capacity.${of.capacity}`)),
    one('languages', t('directory.languages'), (of) =>
      LANGUAGES.filter((language) => of.languages.includes(language))
        .map((language) => t(`directory.language.${language}`))
        .join(t('shell.comma')),
    ),
  ];
}

/** What an entry still lacks. */
export function entryFaults(entry: WrittenEntry): Violation[] {
  const none = entry.languages.length === 0 ? [{ field: 'languages', code: 'missing' }] : [];
  return [
    ...missing(
      entry,
      TEXTS.map(([name]) => `${name}Ar` as const),
    ),
    ...none,
  ];
}

/** What every entry says, listed or corrected. */
export function EntryFields({ draft }: { draft: Draft<WrittenEntry> }) {
  return (
    <>
      {TEXTS.map(([name, label]) => (
        <>
          <TextArea
            {...draft.bind(`${name}Ar`)}
            label={t('directory.in-ar', { what: t(label) })}
            rows={2}
            max={LONGEST}
          />
          <TextArea
            {...draft.bind(`${name}En`)}
            label={t('directory.in-en', { what: t(label) })}
            optional
            rows={2}
            max={LONGEST}
          />
        </>
      ))}
      <Radios
        {...draft.bind('capacity')}
        label={t('directory.capacity')}
        choices={CAPACITIES.map((value) => ({ value, label: t(`directory.capacity.${value}`) }))}
      />
      <Checks
        {...draft.bind('languages')}
        label={t('directory.languages')}
        inline
        choices={LANGUAGES.map((value) => ({ value, label: t(`directory.language.${value}`) }))}
      />
    </>
  );
}

export type WrittenEntry = ReturnType<typeof written>;

export const written = ({ hours, cost, documents, frontGate, capacity, languages }: ServiceEntry) => ({
  hoursAr: hours.ar,
  hoursEn: hours.en ?? '',
  costAr: cost.ar,
  costEn: cost.en ?? '',
  documentsAr: documents.ar,
  documentsEn: documents.en ?? '',
  frontGateAr: frontGate.ar,
  frontGateEn: frontGate.en ?? '',
  capacity,
  languages,
});

export const entryOf = (draft: WrittenEntry): ServiceEntry => ({
  hours: { ar: draft.hoursAr.trim(), en: draft.hoursEn.trim() || null },
  cost: { ar: draft.costAr.trim(), en: draft.costEn.trim() || null },
  documents: { ar: draft.documentsAr.trim(), en: draft.documentsEn.trim() || null },
  frontGate: { ar: draft.frontGateAr.trim(), en: draft.frontGateEn.trim() || null },
  capacity: draft.capacity,
  languages: draft.languages,
});
