import type { NameParts } from '../api/types';
import { t } from '../shell/messages';

/** An Iraqi name in the order in which it is spoken. */
export const NAME_PARTS = ['given', 'father', 'grandfather', 'family', 'laqab', 'kunya'] as const;

export function NameFacts({ name }: { name: NameParts }) {
  const known = NAME_PARTS.filter((part) => name[part]);
  if (known.length === 0)
    return (
      <div>
        <dt>{t('survivor.name')}</dt>
        <dd>{t('shell.not-stated')}</dd>
      </div>
    );
  return (
    <>
      {known.map((part) => (
        <div key={part}>
          <dt>{t(`survivor.name.${part}`)}</dt>
          <dd>
            <bdi>{name[part]}</bdi>
          </dd>
        </div>
      ))}
    </>
  );
}
