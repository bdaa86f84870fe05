import type { Identity, NameParts, Part, Sex } from '../api/types';
import type { Compared } from '../shell/difference';
import { type Draft, useDraft } from '../shell/draft';
import { Radios, TextField } from '../shell/fields';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { DateField } from './date-field';
import { type DateDraft, dateDraft, dateOf, dateViolations, dateWords } from './dates';
import { NAME_PARTS, NameFacts } from './name-facts';
import { PartForm, PartSection } from './part-section';

export const SEXES: readonly Sex[] = ['female', 'male', 'not-stated'];
const BIRTH = ['day', 'month', 'year', 'age', 'unknown'] as const;
const LONGEST_NAME = 60;

export interface SectionProps<T> {
  fileId: string;
  part: Part<T>;
  reload: () => void;
}

export function IdentitySection({ fileId, part, reload }: SectionProps<Identity>) {
  return (
    <PartSection
      id="identity"
      title={t('survivor.identity')}
      empty={part.value === null}
      view={part.value && <IdentityView identity={part.value} />}
      edit={(done) => <IdentityForm fileId={fileId} part={part} reload={reload} done={done} />}
    />
  );
}

function IdentityView({ identity }: { identity: Identity }) {
  return (
    <dl class="facts">
      <NameFacts name={identity} />
      <div>
        <dt>{t('survivor.sex')}</dt>
        <dd>{t(`survivor.sex.${identity.sex}`)}</dd>
      </div>
      <div>
        <dt>{t('survivor.birth')}</dt>
        <dd>{dateWords(identity.birth)}</dd>
      </div>
    </dl>
  );
}

type Written = Record<(typeof NAME_PARTS)[number], string> & { sex: Sex; birth: DateDraft };

function writtenFrom(identity: Identity | null): Written {
  const name = Object.fromEntries(NAME_PARTS.map((part) => [part, identity?.[part] ?? '']));
  return {
    ...(name as Record<(typeof NAME_PARTS)[number], string>),
    sex: identity?.sex ?? 'not-stated',
    birth: dateDraft(identity?.birth ?? null),
  };
}

export function identityOf(written: Written): Identity {
  const name = Object.fromEntries(NAME_PARTS.map((part) => [part, written[part].trim() || null]));
  return { ...(name as unknown as NameParts), sex: written.sex, birth: dateOf(written.birth) };
}

function identityCompared(draft: Draft<Written>, identity: Identity | null): Compared[] {
  const stored = writtenFrom(identity);
  const birth = (of: DateDraft): string =>
    dateViolations('birth', of, now()).length > 0 ? '' : dateWords(dateOf(of));
  return [
    ...NAME_PARTS.map((name) => ({
      name,
      label: t(`survivor.name.${name}`),
      mine: draft.value[name].trim(),
      stored: stored[name],
      take: () => draft.set({ [name]: stored[name] } as Partial<Written>),
    })),
    {
      name: 'sex',
      label: t('survivor.sex'),
      mine: t(`survivor.sex.${draft.value.sex}`),
      stored: t(`survivor.sex.${stored.sex}`),
      take: () => draft.set({ sex: stored.sex }),
    },
    {
      name: 'birth',
      label: t('survivor.birth'),
      mine: birth(draft.value.birth),
      stored: birth(stored.birth),
      take: () => draft.set({ birth: stored.birth }),
    },
  ];
}

function IdentityForm({ fileId, part, reload, done }: SectionProps<Identity> & { done: () => void }) {
  const draft = useDraft(() => writtenFrom(part.value));
  return (
    <PartForm
      fileId={fileId}
      part="identity"
      version={part.version}
      check={() => dateViolations('birth', draft.value.birth, now())}
      value={() => identityOf(draft.value)}
      compared={() => identityCompared(draft, part.value)}
      reload={reload}
      done={done}
    >
      <p class="hint">{t('survivor.identity.hint')}</p>
      <div class="row">
        {NAME_PARTS.map((one) => (
          <TextField
            key={one}
            {...draft.bind(one)}
            label={t(`survivor.name.${one}`)}
            optional
            maxLength={LONGEST_NAME}
          />
        ))}
      </div>
      <Radios
        {...draft.bind('sex')}
        label={t('survivor.sex')}
        inline
        choices={SEXES.map((value) => ({ value, label: t(`survivor.sex.${value}`) }))}
      />
      <DateField
        {...draft.bind('birth')}
        label={t('survivor.birth')}
        hint={t('survivor.birth.hint')}
        precisions={BIRTH}
      />
    </PartForm>
  );
}
