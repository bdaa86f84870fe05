import type { Narrative } from '../api/types';
import { useDraft } from '../shell/draft';
import { TextArea } from '../shell/fields';
import { t } from '../shell/messages';
import { missing } from '../shell/send';
import type { SectionProps } from './identity-section';
import { PartForm, PartSection } from './part-section';

const LONGEST = 20_000;

export function NarrativeSection({ fileId, part, reload }: SectionProps<Narrative>) {
  return (
    <PartSection
      id="narrative"
      title={t('survivor.narrative')}
      empty={part.value === null}
      view={part.value && <Text of={part.value} />}
      edit={(done) => <NarrativeForm fileId={fileId} part={part} reload={reload} done={done} />}
    />
  );
}

const Text = ({ of }: { of: Narrative }) => (
  <p dir="auto" class="prose">
    {of.text}
  </p>
);

function NarrativeForm({ fileId, part, reload, done }: SectionProps<Narrative> & { done: () => void }) {
  const draft = useDraft(() => ({ text: part.value?.text ?? '' }));
  return (
    <PartForm
      fileId={fileId}
      part="narrative"
      version={part.version}
      check={() => missing(draft.value, ['text'])}
      value={() => ({ text: draft.value.text.trim() })}
      compared={() => {
        const stored = part.value?.text ?? '';
        const take = (): void => draft.set({ text: stored });
        return [
          { name: 'text', label: t('survivor.narrative.label'), mine: draft.value.text.trim(), stored, take },
        ];
      }}
      reload={reload}
      done={done}
    >
      <TextArea
        {...draft.bind('text')}
        label={t('survivor.narrative.label')}
        hint={t('survivor.narrative.hint')}
        rows={10}
        max={LONGEST}
      />
    </PartForm>
  );
}
