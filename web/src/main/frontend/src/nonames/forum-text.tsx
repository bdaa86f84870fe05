import { useMemo } from 'preact/hooks';
import type { Violation } from '../api/types';
import { type AreaProps, TextArea } from '../shell/fields';
import { useFailed } from '../shell/form';
import { t } from '../shell/messages';

type Kind = NonNullable<Violation['passage']>['kind'];

/** Signs around a place that are shown with it, so that the writer knows where it is. */
const AROUND = 24;

/** A place of the text that points at a person. */
export interface Spot {
  kind: Kind;
  words: string;
  start: number;
}

/** The places the server named, as they stand in the text now; those that were written over are gone. */
export function spotsIn(text: string, found: readonly Spot[]): Spot[] {
  return found.flatMap((spot) => {
    const still = text.startsWith(spot.words, spot.start) ? spot.start : text.indexOf(spot.words);
    return still < 0 ? [] : [{ ...spot, start: still }];
  });
}

/**
 * The free text of a forum, wherever one is written. What the server found to point at a person is shown with its
 * surroundings and a way to put it; nothing that was typed is lost.
 */
export function ForumText(props: AreaProps) {
  const { id, failed } = useFailed(props.name);
  const found = useMemo(
    () =>
      failed.flatMap(({ passage }) =>
        passage
          ? [
              {
                kind: passage.kind,
                words: props.value.slice(passage.start, passage.end),
                start: passage.start,
              },
            ]
          : [],
      ),
    [failed.map((one) => `${one.passage?.kind} ${one.passage?.start}`).join()],
  );
  const spots = spotsIn(props.value, found);
  return (
    <div class="forum-text">
      <TextArea {...props} />
      {spots.length > 0 && <Spots of={id} text={props.value} spots={spots} />}
    </div>
  );
}

function Spots({ of, text, spots }: { of: string; text: string; spots: Spot[] }) {
  return (
    <section class="notice notice-warn" aria-label={t('nonames.title')}>
      <p class="notice-title">{t('nonames.title')}</p>
      <ul class="spots">
        {spots.map((spot) => (
          <li key={`${spot.start} ${spot.kind}`}>
            <Excerpt text={text} spot={spot} />
            <p>{t(`nonames.kind.${spot.kind}`)}</p>
            <button type="button" class="button" onClick={() => select(of, spot)}>
              {t('nonames.show')}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('nonames.why')}</p>
    </section>
  );
}

function Excerpt({ text, spot }: { text: string; spot: Spot }) {
  const end = spot.start + spot.words.length;
  const from = Math.max(0, spot.start - AROUND);
  return (
    <p class="excerpt" dir="auto">
      {from > 0 && '…'}
      {text.slice(from, spot.start)}
      <mark>{spot.words}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length && '…'}
    </p>
  );
}

/** Selected, the words are written over by whatever is typed next. */
function select(id: string, spot: Spot): void {
  const area = document.getElementById(id) as HTMLTextAreaElement | null;
  area?.focus();
  area?.setSelectionRange(spot.start, spot.start + spot.words.length);
}
