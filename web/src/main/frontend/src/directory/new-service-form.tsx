import { get, post } from '../api/client';
import type { ListService, Place, Provider } from '../api/types';
import { districts } from '../place/places';
import { type Draft, useDraft } from '../shell/draft';
import { Radios, Select, TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { useLoad } from '../shell/load';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Empty, Shown } from '../shell/states';
import { EntryFields, entryFaults, entryOf, type WrittenEntry, written } from './service-form';
import { kindName } from './services';

const KINDS = [
  'health',
  'psychosocial',
  'legal',
  'shelter',
  'rehabilitation',
  'livelihood',
  'child-protection',
] as const;

const NEW_ENTRY = written({
  hours: { ar: '', en: null },
  cost: { ar: '', en: null },
  documents: { ar: '', en: null },
  frontGate: { ar: '', en: null },
  capacity: 'open',
  languages: ['ar'],
});

interface Basics {
  provider: string;
  nameAr: string;
  nameEn: string;
  kind: string;
  place: 'known' | 'confidential' | null;
  district: string;
}

type Written = Basics & WrittenEntry;

interface NewServiceProps {
  places: Place[];
  done: () => void;
  cancel: () => void;
}

/** Lists what a partner offers. Of a confidential service no place is asked for anywhere. */
export function NewServiceForm(props: NewServiceProps) {
  const providers = useLoad('providers', () => get<Provider[]>('/services/providers'));
  return (
    <Shown of={providers}>
      {(all) =>
        all.length === 0 ? (
          <Empty>{t('directory.no-providers')}</Empty>
        ) : (
          <Listing providers={all} {...props} />
        )
      }
    </Shown>
  );
}

function Listing({ providers, places, done, cancel }: NewServiceProps & { providers: Provider[] }) {
  const draft = useDraft<Written>(() => ({
    provider: '',
    nameAr: '',
    nameEn: '',
    kind: '',
    place: null,
    district: '',
    ...NEW_ENTRY,
  }));
  const sending = useSend();
  const submit = (): void => {
    const known: (keyof Basics)[] = draft.value.place === 'known' ? ['district'] : [];
    const lacking = missing(draft.value, ['provider', 'nameAr', 'nameEn', 'kind', 'place', ...known]);
    if (sending.refuse([...lacking, ...entryFaults(draft.value)])) return;
    void sending.run(
      (key) => post('/services', commandOf(draft.value), key),
      () => {
        draft.wipe();
        done();
      },
    );
  };
  return (
    <Form
      name="new-service"
      sending={sending}
      submit={t('directory.list.submit')}
      onSubmit={submit}
      onCancel={cancel}
    >
      <BasicFields draft={draft} providers={providers} places={places} />
      <EntryFields draft={draft as unknown as Draft<WrittenEntry>} />
    </Form>
  );
}

interface BasicFieldsProps {
  draft: Draft<Written>;
  providers: Provider[];
  places: Place[];
}

function BasicFields({ draft, providers, places }: BasicFieldsProps) {
  return (
    <>
      <Select
        {...draft.bind('provider')}
        label={t('directory.provider')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices: providers.map((one) => ({ value: one.id, label: nameOf(one) })) }]}
      />
      <TextField {...draft.bind('nameAr')} label={t('directory.name-ar')} maxLength={120} />
      <TextField {...draft.bind('nameEn')} label={t('directory.name-en')} maxLength={120} />
      <Select
        {...draft.bind('kind')}
        label={t('directory.kind')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices: KINDS.map((value) => ({ value, label: kindName(value) })) }]}
      />
      <Radios
        {...draft.bind('place')}
        label={t('directory.place')}
        choices={[
          { value: 'known', label: t('directory.place.known') },
          { value: 'confidential', label: t('directory.place.confidential') },
        ]}
      />
      {draft.value.place === 'known' && (
        <Select
          {...draft.bind('district')}
          label={t('directory.district')}
          placeholder={t('shell.choose')}
          groups={[
            {
              label: null,
              choices: districts(places).map((one) => ({ value: one.code, label: nameOf(one) })),
            },
          ]}
        />
      )}
    </>
  );
}

function commandOf(draft: Written): ListService {
  const { provider, nameAr, nameEn, kind, place, district } = draft;
  const confidential = place === 'confidential';
  return {
    provider,
    nameAr,
    nameEn,
    kind: kind as ListService['kind'],
    confidential,
    district: confidential ? null : district,
    entry: entryOf(draft),
  };
}
