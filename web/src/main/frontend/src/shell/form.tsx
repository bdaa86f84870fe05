import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiFailure } from '../api/client';
import type { Violation } from '../api/types';
import { explain, explainViolation } from './failure';
import { t } from './messages';
import type { Sending } from './send';
import { language } from './settings';

interface FormState {
  prefix: string;
  violations: Violation[];
  /** All of them, also of fields that were changed since. */
  failed: Violation[];
  /** The fields' names and what they are called, for the list of errors. */
  labels: Map<string, string>;
}

const FormContext = createContext<FormState>({
  prefix: '',
  violations: [],
  failed: [],
  labels: new Map(),
});

interface FormProps {
  name: string;
  sending: Sending;
  /** What the button says; none while there is nothing to send. */
  submit: string | null;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ComponentChildren;
}

/** A form whose errors come first, lead to their fields, and never cost a typed word. */
export function Form({ name, sending, submit, onSubmit, onCancel, children }: FormProps) {
  const labels = useRef(new Map<string, string>()).current;
  const failure = sending.failure.value;
  const open = (one: Violation): boolean => !sending.mended.value.some((name) => isAbout(one.field, name));
  const violations = (failure?.violations ?? []).filter(open);
  const shown = failure !== null && (violations.length > 0 || failure.violations.length === 0);
  const mend = (event: Event): void => {
    const name = changedField(event);
    if (failure && name && !sending.mended.value.includes(name))
      sending.mended.value = [...sending.mended.value, name];
  };
  return (
    <FormContext.Provider value={{ prefix: name, violations, failed: failure?.violations ?? [], labels }}>
      <form
        class="form"
        name={name}
        aria-label={submit ?? undefined}
        noValidate
        autocomplete="off"
        onInput={mend}
        onChange={mend}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {shown && <ErrorSummary failure={failure} violations={violations} prefix={name} labels={labels} />}
        {children}
        {submit !== null && <Actions busy={sending.busy.value} submit={submit} onCancel={onCancel} />}
      </form>
    </FormContext.Provider>
  );
}

/**
 * The field an event changed. Choices count when they are made ("change"): drawing the page anew between their two
 * events would put the old choice back.
 */
function changedField(event: Event): string | null {
  const field = event.target as HTMLInputElement;
  const typed = field.matches('textarea, input:not([type="checkbox"]):not([type="radio"])');
  return event.type === 'change' || typed ? field.name : null;
}

interface ActionsProps {
  busy: boolean;
  submit: string;
  onCancel: (() => void) | undefined;
}

function Actions({ busy, submit, onCancel }: ActionsProps) {
  return (
    <div class="actions">
      <button type="submit" class="button button-main" aria-disabled={busy}>
        {busy ? t('shell.sending') : submit}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {t('shell.cancel')}
        </button>
      )}
    </div>
  );
}

interface SummaryProps {
  failure: ApiFailure;
  violations: Violation[];
  prefix: string;
  labels: Map<string, string>;
}

function ErrorSummary({ failure, violations, prefix, labels }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const [, drawAgain] = useState(0);
  useEffect(() => box.current?.focus(), [failure]);
  // The fields below say what they are called while they are drawn: after this, where the language changes.
  useEffect(() => drawAgain((turn) => turn + 1), [language.value]);
  return (
    <div class="notice notice-danger" role="alert" tabIndex={-1} ref={box}>
      <p class="notice-title">{violations.length > 0 ? t('shell.check-form') : explain(failure)}</p>
      {violations.length > 0 && (
        <ul>
          {eachOnce(violations).map((violation) => (
            <li key={`${violation.field} ${violation.code}`}>
              <FieldLink prefix={prefix} {...calledOn(labels, violation.field)} />
              {': '}
              {explainViolation(violation)}
            </li>
          ))}
        </ul>
      )}
      {failure.kind === 'signed-out' && <SignInElsewhere />}
    </div>
  );
}

/** One line says of a field what is wrong with it in several places. */
function eachOnce(violations: Violation[]): Violation[] {
  const same = (one: Violation, other: Violation): boolean =>
    one.field === other.field && one.code === other.code;
  return violations.filter((one, at) => violations.findIndex((other) => same(one, other)) === at);
}

export function SignInElsewhere() {
  return (
    <p>
      <a href="/sign-in" target="_blank" rel="noopener">
        {t('shell.sign-in-new-tab')}
      </a>
    </p>
  );
}

interface FieldLinkProps {
  prefix: string;
  /** The field on this page and what it is called; neither where none asks for it. */
  name?: string;
  label?: string;
}

function FieldLink({ prefix, name, label }: FieldLinkProps) {
  if (name === undefined) return <>{t('shell.this-form')}</>;
  return (
    <a href={`#${prefix}-${name}`} onClick={(event) => leadToField(event, prefix, name)}>
      {label}
    </a>
  );
}

function calledOn(labels: Map<string, string>, path: string): { name?: string; label?: string } {
  for (const [name, label] of labels) if (isAbout(path, name)) return { name, label };
  return {};
}

/** The server says "value.birth.precision"; the field on the page that asks for it is called "birth". */
const isAbout = (path: string, name: string): boolean => path.split('.').includes(name);

function leadToField(event: Event, prefix: string, field: string): void {
  event.preventDefault();
  const target = document.getElementById(`${prefix}-${field}`);
  const control = target?.matches('fieldset')
    ? target.querySelector<HTMLElement>('input, select, button')
    : target;
  control?.focus();
}

export interface FieldIds {
  id: string;
  errorId: string;
  hintId: string;
  error: string | null;
  /** What describes the control: its hint and its error, those that are there. */
  describedBy: string | undefined;
}

/** The ids and the error of the field `name` in the form around it. */
export function useField(name: string, label: string, hasHint: boolean): FieldIds {
  const { prefix, violations, labels } = useContext(FormContext);
  labels.set(name, label);
  const id = `${prefix}-${name}`;
  const own = violations.find((one) => isAbout(one.field, name));
  const error = own ? explainViolation(own) : null;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hasHint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ') || undefined;
  return { id, errorId, hintId, error, describedBy };
}

/** What the last sending found wrong with a field, whatever was typed since, and the id of its control. */
export function useFailed(name: string): { id: string; failed: Violation[] } {
  const { prefix, failed } = useContext(FormContext);
  return { id: `${prefix}-${name}`, failed: failed.filter((one) => isAbout(one.field, name)) };
}

export function Hint({ ids, children }: { ids: FieldIds; children: ComponentChildren }) {
  return children ? (
    <p class="hint" id={ids.hintId}>
      {children}
    </p>
  ) : null;
}

export function FieldError({ ids }: { ids: FieldIds }) {
  return ids.error ? (
    <p class="field-error" id={ids.errorId}>
      {ids.error}
    </p>
  ) : null;
}
