import { useEffect, useRef } from 'preact/hooks';
import { t } from './messages';
import type { Sending } from './send';
import { Notice } from './states';

/** One field as it was written here and as somebody else stored it meanwhile, both in the reader's words. */
export interface Compared {
  name: string;
  label: string;
  mine: string;
  stored: string;
  /** Puts what is stored into the form. */
  take: () => void;
}

export const differing = (fields: Compared[]): Compared[] => fields.filter((one) => one.mine !== one.stored);

/**
 * Whether somebody else saved since a form was opened. Where a sending failed for that, what is stored now is fetched:
 * the form keeps its words, and goes on from the newer version.
 */
export function useOvertaken(version: number, sending: Sending, reload: () => void): boolean {
  const started = useRef(version).current;
  const stale = sending.failure.value?.kind === 'conflict';
  useEffect(() => {
    if (stale) reload();
  }, [stale, reload]);
  return version !== started;
}

/**
 * Field by field, what differs between the words in a form and what somebody else saved. Nothing is taken over by
 * itself: what was typed stays until its writer chooses otherwise.
 */
export function Difference({ fields }: { fields: Compared[] }) {
  const found = differing(fields);
  return (
    <div role="status">
      <Notice tone="warn" title={t('shell.difference.title')}>
        <p>{t(found.length > 0 ? 'shell.difference.about' : 'shell.difference.same')}</p>
        {found.map((one) => (
          <section key={one.name} class="entry" aria-label={one.label}>
            <h3>{one.label}</h3>
            <dl class="facts">
              <Side name={t('shell.difference.mine')} value={one.mine} />
              <Side name={t('shell.difference.stored')} value={one.stored} />
            </dl>
            <button type="button" class="button" onClick={one.take}>
              {t('shell.difference.take')} <span class="quiet">{one.label}</span>
            </button>
          </section>
        ))}
        {found.length > 0 && <p class="hint">{t('shell.difference.keep')}</p>}
      </Notice>
    </div>
  );
}

const Side = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto" class="prose">
      {value || t('shell.not-stated')}
    </dd>
  </div>
);
