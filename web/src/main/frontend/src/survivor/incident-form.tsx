import { post } from '../api/client';
import type { GbvimsAnswer, RecordIncident, Violation } from '../api/types';
import { categoryGroups, isProtected } from '../category/categories';
import { districts } from '../place/places';
import { type Draft, useDraft } from '../shell/draft';
import { Select, TextArea } from '../shell/fields';
import { FieldError, Form, useField } from '../shell/form';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { nameOf } from '../shell/page';
import { missing, useSend } from '../shell/send';
import { DateField } from './date-field';
import { type DateDraft, dateDraft, dateOf, dateViolations } from './dates';
import { classify } from './gbvims';
import { GbvimsQuestions } from './gbvims-questions';
import type { Reference } from './incidents-section';

const OCCURRED = ['day', 'month', 'year', 'unknown'] as const;
const LONGEST = 8000;

interface Written {
  category: string;
  district: string;
  occurred: DateDraft;
  gbvims: GbvimsAnswer[];
  text: string;
}

interface IncidentFormProps {
  fileId: string;
  reference: Reference;
  reload: () => void;
  done: () => void;
}

export function IncidentForm({ fileId, reference, reload, done }: IncidentFormProps) {
  const draft = useDraft<Written>(() => ({
    category: '',
    district: '',
    occurred: dateDraft(null),
    gbvims: [],
    text: '',
  }));
  const sending = useSend();
  const submit = (): void => {
    if (sending.refuse(violations(draft.value, reference))) return;
    void sending.run(
      (key) => post(`/survivor-files/${fileId}/incidents`, asCommand(draft.value, reference), key),
      () => {
        reload();
        done();
      },
    );
  };
  return (
    <Form
      name="incident"
      sending={sending}
      submit={t('survivor.incident.save')}
      onSubmit={submit}
      onCancel={done}
    >
      <Facts draft={draft} reference={reference} />
      <Questions draft={draft} reference={reference} />
      <TextArea
        {...draft.bind('text')}
        label={t('survivor.incident.text')}
        hint={t('survivor.incident.text.hint')}
        optional
        max={LONGEST}
      />
    </Form>
  );
}

function Facts({ draft, reference }: { draft: Draft<Written>; reference: Reference }) {
  const places = districts(reference.places).map((one) => ({ value: one.code, label: nameOf(one) }));
  return (
    <>
      <Select
        {...draft.bind('category')}
        label={t('survivor.category')}
        placeholder={t('shell.choose')}
        groups={categoryGroups(reference.categories, 'P')}
      />
      <Select
        {...draft.bind('district')}
        label={t('place.district')}
        placeholder={t('place.district-unknown')}
        optional
        groups={[{ label: null, choices: places }]}
      />
      <DateField
        {...draft.bind('occurred')}
        label={t('survivor.occurred')}
        hint={t('survivor.occurred.hint')}
        precisions={OCCURRED}
      />
    </>
  );
}

/** Asked of the protected kinds alone: of a stolen car they would only hurt. */
function Questions({ draft, reference }: { draft: Draft<Written>; reference: Reference }) {
  const ids = useField('gbvims', t('survivor.questions'), false);
  if (!isProtected(reference.categories, draft.value.category)) return null;
  return (
    <div id={ids.id} tabIndex={-1}>
      <FieldError ids={ids} />
      <GbvimsQuestions
        questions={reference.questions}
        answers={draft.value.gbvims}
        onChange={(gbvims) => draft.set({ gbvims })}
      />
    </div>
  );
}

function violations(written: Written, reference: Reference): Violation[] {
  const open =
    isProtected(reference.categories, written.category) &&
    'asks' in classify(reference.questions, written.gbvims);
  return [
    ...missing(written, ['category']),
    ...dateViolations('occurred', written.occurred, now()),
    ...(open ? [{ field: 'gbvims', code: 'incomplete' }] : []),
  ];
}

function asCommand(written: Written, reference: Reference): RecordIncident {
  return {
    category: written.category,
    district: written.district || null,
    occurred: dateOf(written.occurred),
    gbvims: isProtected(reference.categories, written.category) ? written.gbvims : [],
    text: written.text.trim(),
  };
}
