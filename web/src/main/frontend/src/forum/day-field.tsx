import type { Bound } from '../shell/draft';
import { FieldError, Hint, useField } from '../shell/form';

/** A day. The browser's own calendar: everybody knows the one of their telephone. */
export function DayField({
  name,
  value,
  onChange,
  label,
  hint,
}: Bound<string> & { label: string; hint?: string }) {
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
        value={value}
        aria-invalid={ids.error !== null}
        aria-describedby={ids.describedBy}
        required
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
