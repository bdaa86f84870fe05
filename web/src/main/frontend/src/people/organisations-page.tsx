import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { FoundOrganisation, OrganisationKind, Place, RegisteredOrganisation } from '../api/types';
import { districts, fetchPlaces, placeName } from '../place/places';
import { type Draft, useDraft } from '../shell/draft';
import { Select, TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { nameOf, Page } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { Badge, Shown } from '../shell/states';
import { hasRole } from './me';

const KINDS: readonly OrganisationKind[] = [
  'forum',
  'police-office',
  'centre',
  'provider',
  'command',
  'survey',
  'oversight',
  'operations',
];

interface Written {
  kind: string;
  nameAr: string;
  nameEn: string;
  district: string;
  area: string;
}

interface Register {
  organisations: RegisteredOrganisation[];
  places: Place[];
}

async function fetchRegister(): Promise<Register> {
  const [organisations, places] = await Promise.all([
    get<RegisteredOrganisation[]>('/organisations'),
    fetchPlaces(),
  ]);
  return { organisations, places };
}

export default function OrganisationsPage() {
  const register = useLoad('organisations', fetchRegister);
  return (
    <Page
      name="organisations"
      tab="list"
      title={t('registry.organisations.title')}
      lead={t('registry.organisations.lead')}
      wide
    >
      <Shown of={register}>
        {(data) => (
          <>
            {hasRole(['administrator']) && <Founding places={data.places} />}
            {KINDS.map((kind) => (
              <Kind key={kind} kind={kind} register={data} />
            ))}
          </>
        )}
      </Shown>
    </Page>
  );
}

/** One kind: its organisations, or that there is none yet. */
function Kind({ kind, register }: { kind: OrganisationKind; register: Register }) {
  const own = register.organisations.filter((one) => one.organisation.kind === kind);
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{tCode('registry.kind', kind)}</h2>
      {own.length === 0 && <p class="hint">{t('registry.organisations.none')}</p>}
      <ul class="tiles">
        {own.map((one) => (
          <li key={one.organisation.id}>
            <Line one={one} places={register.places} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ one, places }: { one: RegisteredOrganisation; places: Place[] }) {
  const { organisation, people } = one;
  const where = organisation.area ?? organisation.district;
  const name = nameOf(organisation);
  return (
    <p>
      {hasRole(['administrator']) ? <a href={`/organisations/${organisation.id}`}>{name}</a> : name}{' '}
      {where && <span class="hint">{placeName(places, where)}</span>}{' '}
      <Badge tone={people === 0 ? 'warn' : 'plain'}>
        {t('registry.organisations.people', { count: people })}
      </Badge>
    </p>
  );
}

const PLACED: readonly string[] = ['forum', 'police-office'];

function Founding({ places }: { places: Place[] }) {
  const open = useSignal(false);
  if (!open.value)
    return (
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => (open.value = true)}>
          {t('registry.found.open')}
        </button>
      </div>
    );
  return <FoundingForm places={places} onCancel={() => (open.value = false)} />;
}

function FoundingForm({ places, onCancel }: { places: Place[]; onCancel: () => void }) {
  const draft = useDraft<Written>(() => ({ kind: '', nameAr: '', nameEn: '', district: '', area: '' }));
  const sending = useSend();
  const { route } = useLocation();
  const placed = PLACED.includes(draft.value.kind);
  const submit = (): void => {
    const needed = ['kind', 'nameAr', 'nameEn', ...(placed ? ['district'] : [])] as (keyof Written)[];
    if (sending.refuse(missing(draft.value, needed))) return;
    const { kind, nameAr, nameEn, district, area } = draft.value;
    const command = {
      kind,
      nameAr,
      nameEn,
      district: district || null,
      area: area || null,
    } as FoundOrganisation;
    void sending.run(
      (key) => post<{ id: string }>('/organisations', command, key),
      ({ id }) => {
        draft.wipe();
        route(`/organisations/${id}`);
      },
    );
  };
  return (
    <Form
      name="found"
      sending={sending}
      submit={t('registry.found.submit')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Select
        {...draft.bind('kind')}
        label={t('registry.found.kind')}
        placeholder={t('shell.choose')}
        groups={[
          {
            label: null,
            choices: KINDS.map((kind) => ({ value: kind, label: tCode('registry.kind', kind) ?? kind })),
          },
        ]}
      />
      <TextField {...draft.bind('nameAr')} label={t('registry.found.name-ar')} maxLength={120} />
      <TextField {...draft.bind('nameEn')} label={t('registry.found.name-en')} maxLength={120} />
      <Where draft={draft} places={places} optional={!placed} />
    </Form>
  );
}

/** Where it sits; a shelter leaves both empty. */
function Where({ draft, places, optional }: { draft: Draft<Written>; places: Place[]; optional: boolean }) {
  const within = (one: Place): boolean => !draft.value.district || one.parent === draft.value.district;
  const areas = places.filter((one) => one.type === 'area' && within(one));
  const choices = (some: Place[]) => [
    { label: null, choices: some.map((one) => ({ value: one.code, label: nameOf(one) })) },
  ];
  return (
    <>
      <Select
        {...draft.bind('district')}
        label={t('registry.found.district')}
        hint={optional ? t('registry.found.district.hint') : undefined}
        optional={optional}
        placeholder={t('registry.found.no-place')}
        groups={choices(districts(places))}
      />
      <Select
        {...draft.bind('area')}
        label={t('registry.found.area')}
        optional
        placeholder={t('registry.found.no-place')}
        groups={choices(areas)}
      />
    </>
  );
}
