import { useSignal } from '@preact/signals';
import type glossary from '../../messages/en/glossary.json';
import { lazy } from './lazy';
import { t } from './messages';

type Key = keyof typeof glossary;

/** The words a newcomer would not know: those of messages/glossary.json, which are those of docs/glossary.md. */
export type Word = Key extends infer K ? (K extends `word.${infer W}` ? W : never) : never;

const Explained = lazy(() => import('./explained').then((module) => module.Explained), ['glossary']);

/** What the words of a page mean, by touch, key and screen reader alike; fetched when somebody asks. */
export function Words({ of }: { of: readonly Word[] }) {
  const opened = useSignal(false);
  return (
    <details class="words" onToggle={() => (opened.value = true)}>
      <summary>{t('shell.words')}</summary>
      {opened.value && <Explained of={of} />}
    </details>
  );
}
