import type { Precision } from '../api/types';
import type { Bound } from '../shell/draft';
import { digitsIn } from '../shell/fields';
import { FieldError, Hint, useField } from '../shell/form';
import { asDigits, monthName } from '../shell/format';
import { t } from '../shell/messages';
import type { DateDraft } from './dates';

interface DateFieldProps extends Bound<DateDraft> {
  label: string;
  hint: string;
  precisions: readonly Precision[];
}

/** Asks first how much is known, then only for that. No calendar to scroll through for somebody's birth. */
export function DateField({ name, value, onChange, label, hint, precisions }: DateFieldProps) {
  const ids = useField(name, label, true);
  const set = (change: Partial<DateDraft>): void => onChange({ ...value, ...change });
  return (
    <fieldset id={ids.id} class="field" aria-describedby={ids.describedBy}>
      <legend>{label}</legend>
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      <div class="choices choices-inline">
        {precisions.map((precision) => (
          <div class="choice" key={precision}>
            <input
              id={`${ids.id}-${precision}`}
              type="radio"
              name={name}
              value={precision}
              checked={value.precision === precision}
              onChange={() => set({ precision })}
            />
            <label for={`${ids.id}-${precision}`}>{t(`survivor.precision.${precision}`)}</label>
          </div>
        ))}
      </div>
      {value.precision !== 'unknown' && (
        <Parts id={ids.id} value={value} set={set} invalid={ids.error !== null} />
      )}
    </fieldset>
  );
}

interface PartsProps {
  id: string;
  value: DateDraft;
  set: (change: Partial<DateDraft>) => void;
  invalid: boolean;
}

function Parts({ id, value, set, invalid }: PartsProps) {
  const { precision } = value;
  const digits = (part: 'day' | 'year' | 'age') => (
    <DigitsField id={`${id}-${part}-value`} part={part} value={value} set={set} invalid={invalid} />
  );
  return (
    <div class="date-parts">
      {precision === 'age' && digits('age')}
      {precision === 'day' && digits('day')}
      {(precision === 'day' || precision === 'month') && <MonthField id={id} value={value} set={set} />}
      {precision !== 'age' && digits('year')}
      <div class="choice">
        <input
          id={`${id}-approximate`}
          type="checkbox"
          checked={value.approximate}
          onChange={(event) => set({ approximate: event.currentTarget.checked })}
        />
        <label for={`${id}-approximate`}>{t('survivor.date.approximate')}</label>
      </div>
    </div>
  );
}

interface DigitsProps extends PartsProps {
  part: 'day' | 'year' | 'age';
}

function DigitsField({ id, part, value, set, invalid }: DigitsProps) {
  return (
    <div>
      <label for={id}>{t(`survivor.date.${part}`)}</label>
      <input
        id={id}
        class="short"
        type="text"
        inputMode="numeric"
        dir="ltr"
        maxLength={part === 'year' ? 4 : 3}
        autocomplete="off"
        aria-invalid={invalid}
        value={asDigits(value[part])}
        onInput={(event) => set({ [part]: digitsIn(event.currentTarget) })}
      />
    </div>
  );
}

function MonthField({ id, value, set }: Omit<PartsProps, 'invalid'>) {
  return (
    <div>
      <label for={`${id}-month-value`}>{t('survivor.date.month')}</label>
      <select
        id={`${id}-month-value`}
        value={value.month}
        onChange={(event) => set({ month: event.currentTarget.value })}
      >
        <option value="">{t('shell.choose')}</option>
        {Array.from({ length: 12 }, (_, i) => String(i + 1)).map((one) => (
          <option key={one} value={one} selected={one === value.month}>
            {monthName(Number(one))}
          </option>
        ))}
      </select>
    </div>
  );
}
