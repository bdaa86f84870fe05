import type { ComponentChildren } from 'preact';
import type { Bound } from './draft';
import { FieldError, Hint, useField } from './form';
import { asDigits, europeanDigits } from './format';
import { t } from './messages';

interface Labelled {
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}

function Label({
  htmlFor,
  label,
  optional,
}: {
  htmlFor: string;
  label: string;
  optional: boolean | undefined;
}) {
  return (
    <label for={htmlFor}>
      {label} {optional && <span class="optional">{t('shell.optional')}</span>}
    </label>
  );
}

interface TextProps extends Labelled, Bound<string> {
  kind?: 'text' | 'tel' | 'number';
  maxLength?: number;
  /** What it is called away from its place, where the label alone could be another field's. */
  called?: string;
}

/** What was typed, as the server wants it; on the screen it stands in the reader's digits, the caret where it was. */
export function digitsIn(field: HTMLInputElement): string {
  const typed = europeanDigits(field.value);
  const caret = field.selectionStart;
  field.value = asDigits(typed);
  field.setSelectionRange(caret, caret);
  return typed;
}

/** Numbers and telephones run left to right in both languages and may be typed with either kind of digits. */
export function TextField({
  name,
  value,
  onChange,
  label,
  hint,
  optional,
  kind = 'text',
  maxLength,
  called = label,
}: TextProps) {
  const ids = useField(name, called, hint !== undefined);
  const numeric = kind !== 'text';
  return (
    <div class="field">
      <Label htmlFor={ids.id} label={label} optional={optional} />
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      <input
        id={ids.id}
        name={name}
        type="text"
        inputMode={kind === 'number' ? 'numeric' : kind}
        dir={numeric ? 'ltr' : 'auto'}
        class={kind === 'number' ? 'short' : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={maxLength}
        value={numeric ? asDigits(value) : value}
        aria-invalid={ids.error !== null}
        aria-describedby={ids.describedBy}
        aria-required={!optional}
        onInput={(event) => onChange(numeric ? digitsIn(event.currentTarget) : event.currentTarget.value)}
      />
    </div>
  );
}

export interface AreaProps extends Labelled, Bound<string> {
  max: number;
  rows?: number;
}

/** Long text. The browser's spelling service is off: it may send words away. */
export function TextArea({ name, value, onChange, label, hint, optional, max, rows = 6 }: AreaProps) {
  const ids = useField(name, label, true);
  const left = max - value.length;
  return (
    <div class="field">
      <Label htmlFor={ids.id} label={label} optional={optional} />
      <FieldError ids={ids} />
      <textarea
        id={ids.id}
        name={name}
        rows={rows}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={ids.error !== null}
        aria-describedby={`${ids.hintId} ${ids.error ? ids.errorId : ''}`.trim()}
        aria-required={!optional}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class={left < 0 ? 'hint hint-over' : 'hint'} id={ids.hintId}>
        {hint}{' '}
        {left < max / 4 && (
          <span>{t('shell.characters', { left: Math.abs(left), over: String(left < 0) })}</span>
        )}
      </p>
    </div>
  );
}

export interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: string | undefined;
  /** Why it cannot be chosen; absent if it can. */
  barred?: string | undefined;
  lang?: string | undefined;
}

interface SelectProps extends Labelled, Bound<string> {
  groups: { label: string | null; choices: Choice<string>[] }[];
  placeholder?: string;
}

export function Select({ name, value, onChange, label, hint, optional, groups, placeholder }: SelectProps) {
  const ids = useField(name, label, hint !== undefined);
  const option = (choice: Choice<string>) => (
    <option key={choice.value} value={choice.value} selected={choice.value === value}>
      {choice.label}
    </option>
  );
  return (
    <div class="field">
      <Label htmlFor={ids.id} label={label} optional={optional} />
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      <select
        id={ids.id}
        name={name}
        value={value}
        autocomplete="off"
        aria-invalid={ids.error !== null}
        aria-describedby={ids.describedBy}
        aria-required={!optional}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {placeholder !== undefined && option({ value: '', label: placeholder })}
        {groups.map((group) =>
          group.label === null ? (
            group.choices.map(option)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(option)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

interface GroupProps extends Labelled {
  name: string;
  children: ComponentChildren;
}

export function Group({ name, label, hint, optional, children }: GroupProps) {
  const ids = useField(name, label, hint !== undefined);
  return (
    <fieldset id={ids.id} class="field" aria-describedby={ids.describedBy}>
      <legend>
        {label} {optional && <span class="optional">{t('shell.optional')}</span>}
      </legend>
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      {children}
    </fieldset>
  );
}

interface ChoicesProps<V extends string> extends Labelled {
  name: string;
  choices: Choice<V>[];
  inline?: boolean;
}

type RadiosProps<V extends string> = ChoicesProps<V> & { value: V | null; onChange: (value: V) => void };

export function Radios<V extends string>({
  value,
  onChange,
  choices,
  inline = false,
  ...group
}: RadiosProps<V>) {
  return (
    <Group {...group}>
      <div class={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            type="radio"
            name={group.name}
            choice={choice}
            checked={choice.value === value}
            onPick={() => onChange(choice.value)}
          />
        ))}
      </div>
    </Group>
  );
}

type ChecksProps<V extends string> = ChoicesProps<V> & { value: V[]; onChange: (value: V[]) => void };

export function Checks<V extends string>({
  value,
  onChange,
  choices,
  inline = false,
  ...group
}: ChecksProps<V>) {
  const toggle = (one: V, on: boolean): void =>
    onChange(choices.map((c) => c.value).filter((v) => (v === one ? on : value.includes(v))));
  return (
    <Group {...group}>
      <div class={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice) => (
          <Option
            key={choice.value}
            type="checkbox"
            name={group.name}
            choice={choice}
            checked={value.includes(choice.value)}
            onPick={(on) => toggle(choice.value, on)}
          />
        ))}
      </div>
    </Group>
  );
}

interface OptionProps {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice<string>;
  checked: boolean;
  onPick: (on: boolean) => void;
}

function Option({ type, name, choice, checked, onPick }: OptionProps) {
  const ids = useField(`${name}-${choice.value}`, choice.label, false);
  const note = choice.barred ?? choice.hint;
  return (
    <div class={choice.barred ? 'choice choice-barred' : 'choice'}>
      <input
        id={ids.id}
        type={type}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.barred !== undefined}
        aria-describedby={note ? ids.hintId : undefined}
        onChange={() => onPick(type === 'radio' || !checked)}
      />
      <label for={ids.id} lang={choice.lang}>
        {choice.label}
      </label>
      {note && (
        <p class="choice-note" id={ids.hintId}>
          {note}
        </p>
      )}
    </div>
  );
}
