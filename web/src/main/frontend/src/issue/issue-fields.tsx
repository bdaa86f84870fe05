import { useEffect } from 'preact/hooks';
import type { Category, LogIssue, Place } from '../api/types';
import { categoryGroups } from '../category/categories';
import { ForumText } from '../nonames/forum-text';
import { PlaceField } from '../place/place-field';
import { districtOf, districts } from '../place/places';
import type { Draft } from '../shell/draft';
import { Select } from '../shell/fields';
import { currentMonth, month } from '../shell/format';
import { t } from '../shell/messages';
import { now } from '../shell/now';
import { nameOf } from '../shell/page';

const LONGEST_TEXT = 4000;
const MONTHS_BACK = 24;

/** An issue as it is being written, new or to correct one. */
export interface Written {
  category: string;
  place: string;
  occurred: string;
  text: string;
}

interface FieldsProps {
  draft: Draft<Written>;
  places: Place[];
}

export function CategoryField({ draft, categories }: { draft: Draft<Written>; categories: Category[] }) {
  return (
    <Select
      {...draft.bind('category')}
      label={t('issue.category')}
      placeholder={t('shell.choose')}
      groups={categoryGroups(categories, 'G')}
    />
  );
}

/** What is asked of a matter of the area. */
export function OpenFields({ draft, places, near }: FieldsProps & { near: string[] }) {
  return (
    <>
      <PlaceField
        {...draft.bind('place')}
        places={places}
        near={near}
        label={t('issue.place')}
        hint={t('issue.place.hint')}
      />
      <MonthField draft={draft} />
      <ForumText
        {...draft.bind('text')}
        label={t('issue.text')}
        hint={t('issue.text.hint')}
        max={LONGEST_TEXT}
      />
    </>
  );
}

/** What is kept of a protected matter: district and month, and no words. */
export function CoarseFields({ draft, places }: FieldsProps) {
  const { place } = draft.value;
  const district = districtOf(places, place);
  // Whoever named the area has named its district.
  useEffect(() => {
    if (place !== district) draft.set({ place: district });
  }, [place, district]);
  const choices = districts(places).map((place) => ({ value: place.code, label: nameOf(place) }));
  return (
    <>
      <Select
        {...draft.bind('place')}
        label={t('issue.district')}
        placeholder={t('shell.choose')}
        groups={[{ label: null, choices }]}
      />
      <MonthField draft={draft} />
    </>
  );
}

function MonthField({ draft }: { draft: Draft<Written> }) {
  return (
    <Select
      {...draft.bind('occurred')}
      label={t('issue.occurred')}
      optional
      placeholder={t('issue.occurred.unknown')}
      groups={[{ label: null, choices: months(draft.value.occurred) }]}
    />
  );
}

/** The fields that must be filled in: a protected matter has no words. */
export const needed = (coarse: boolean): readonly (keyof Written)[] =>
  coarse ? ['category', 'place'] : ['category', 'place', 'text'];

export function asCommand(written: Written, coarse: boolean): LogIssue {
  return { ...written, text: coarse ? null : written.text, occurred: written.occurred || null };
}

/** The last two years, and the month that stands there already if it is an older one. */
function months(chosen: string): { value: string; label: string }[] {
  const [year, last] = currentMonth(now()).split('-').map(Number) as [number, number];
  const all = Array.from({ length: MONTHS_BACK }, (_, back) => {
    const counted = year * 12 + (last - 1) - back;
    return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`;
  });
  const older = chosen && !all.includes(chosen) ? [chosen] : [];
  return [...all, ...older].map((value) => ({ value, label: month(value) }));
}
