import { t } from './messages';
import type { Word } from './words';

/** Each word with two plain sentences. */
export function Explained({ of }: { of: readonly Word[] }) {
  return (
    <dl>
      {of.map((word) => (
        <div key={word}>
          <dt>{t(`glossary.word.${word}`)}</dt>
          <dd class="meaning">{t(`glossary.about.${word}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
