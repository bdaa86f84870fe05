import type { Bound } from './draft';
import { FieldError, Hint, useField } from './form';
import { dayInWords } from './format';

interface DayProps extends Bound<string> {
  label: string;
  hint?: string;
  /** The first and the last day that can be chosen, "2026-11-22". */
  min?: string;
  max?: string;
}

/** A day, from the calendar of the device; below it in words, since devices write days in many orders. */
export function DayField({ name, value, onChange, label, hint, min, max }: DayProps) {
  const ids = useField(name, label, hint !== undefined);
  return (
    <div class="field">
      <label for={ids.id}>{label}</label>
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      <input
        id={ids.id}
        name={name}
        type="date"
        autocomplete="off"
        min={min}
        max={max}
        value={value}
        aria-invalid={ids.error !== null}
        aria-describedby={ids.describedBy}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {value && dayInWords(value)}
      </p>
    </div>
  );
}
