import { useSignal } from '@preact/signals';
import { put } from '../api/client';
import type { AgeGroups, Attendance } from '../api/types';
import { type Compared, Difference, useOvertaken } from '../shell/difference';
import { type Draft, useDraft } from '../shell/draft';
import { TextField } from '../shell/fields';
import { Form } from '../shell/form';
import { number } from '../shell/format';
import { t } from '../shell/messages';
import { useSend } from '../shell/send';
import type { SheetProps } from './meeting-page';
import { AGE_GROUPS, ageName } from './words';

type Sex = 'women' | 'men';
type Cell = `${Sex}-${keyof AgeGroups}`;
type Written = Record<Cell, string>;

const SEXES: readonly Sex[] = ['women', 'men'];

/** Who was present, as numbers: nobody's name is asked for. */
export function AttendanceSection({ sheet, reload, mayRecord }: SheetProps & { mayRecord: boolean }) {
  const recording = useSignal(false);
  const { meeting } = sheet.page;
  if (recording.value)
    return <RecordForm sheet={sheet} reload={reload} done={() => (recording.value = false)} />;
  return (
    <>
      {meeting.present && <Present present={meeting.present} />}
      {mayRecord && (
        <div class="actions">
          <button
            type="button"
            class={meeting.present ? 'button' : 'button button-main'}
            onClick={() => (recording.value = true)}
          >
            {t(meeting.present ? 'forum.record.correct' : 'forum.record')}
          </button>
        </div>
      )}
    </>
  );
}

export function Present({ present }: { present: Attendance }) {
  return (
    <table class="figures">
      <caption>{t('forum.present')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('forum.age')}</th>
          {SEXES.map((sex) => (
            <th key={sex} scope="col">
              {t(`forum.${sex}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AGE_GROUPS.map((group) => (
          <tr key={group}>
            <th scope="row">{ageName(group)}</th>
            {SEXES.map((sex) => (
              <td key={sex}>{number(present[sex][group])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('forum.all-ages')}</th>
          {SEXES.map((sex) => (
            <td key={sex}>{number(sumOf(present[sex]))}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const sumOf = (groups: AgeGroups): number => AGE_GROUPS.reduce((sum, group) => sum + groups[group], 0);

function RecordForm({ sheet, reload, done }: SheetProps & { done: () => void }) {
  const { meeting } = sheet.page;
  const draft = useDraft<Written>(() => written(meeting.present));
  const sending = useSend();
  const overtaken = useOvertaken(meeting.version, sending, reload);
  const submit = (): void => {
    const wrong = cells().filter((cell) => !/^\d{0,3}$/.test(draft.value[cell].trim()));
    if (sending.refuse(wrong.map((field) => ({ field, code: 'not-a-number' })))) return;
    const present = { women: groups(draft.value, 'women'), men: groups(draft.value, 'men') };
    void sending.run(
      () => put(`/meetings/${meeting.id}/attendance`, { version: meeting.version, present }),
      () => {
        draft.wipe();
        done();
        reload();
      },
    );
  };
  return (
    <>
      {overtaken && <Difference fields={compared(draft, meeting.present)} />}
      <Form name="attendance" sending={sending} submit={t('shell.save')} onSubmit={submit} onCancel={done}>
        <p class="hint">{t('forum.record.hint')}</p>
        <SexFields draft={draft} sex="women" />
        <SexFields draft={draft} sex="men" />
      </Form>
    </>
  );
}

function compared(draft: Draft<Written>, present: Attendance | null): Compared[] {
  const stored = written(present);
  const counted = (typed: string): string => number(Number(typed.trim() || '0'));
  return SEXES.flatMap((sex) =>
    AGE_GROUPS.map((group) => {
      const name: Cell = `${sex}-${group}`;
      return {
        name,
        label: cellName(sex, group),
        mine: counted(draft.value[name]),
        stored: counted(stored[name]),
        take: () => draft.set({ [name]: stored[name] }),
      };
    }),
  );
}

function SexFields({ draft, sex }: { draft: Draft<Written>; sex: Sex }) {
  return (
    <fieldset class="field counts">
      <legend>{t(`forum.${sex}`)}</legend>
      {AGE_GROUPS.map((group) => (
        <TextField
          key={group}
          {...draft.bind(`${sex}-${group}`)}
          kind="number"
          maxLength={3}
          label={ageName(group)}
          called={cellName(sex, group)}
        />
      ))}
    </fieldset>
  );
}

const cellName = (sex: Sex, group: keyof AgeGroups): string =>
  `${t(`forum.${sex}`)}${t('shell.comma')}${ageName(group)}`;

const cells = (): Cell[] => SEXES.flatMap((sex) => AGE_GROUPS.map((group): Cell => `${sex}-${group}`));

function written(present: Attendance | null): Written {
  const entries = SEXES.flatMap((sex) =>
    AGE_GROUPS.map((group) => [`${sex}-${group}`, present ? String(present[sex][group]) : '']),
  );
  return Object.fromEntries(entries) as Written;
}

function groups(values: Written, sex: Sex): AgeGroups {
  const entries = AGE_GROUPS.map((group) => [group, Number(values[`${sex}-${group}`].trim() || '0')]);
  return Object.fromEntries(entries) as AgeGroups;
}
