import { useSignal } from '@preact/signals';
import type { Place } from '../api/types';
import type { Bound } from '../shell/draft';
import { FieldError, Hint, useField } from '../shell/form';
import { t } from '../shell/messages';
import { nameOf } from '../shell/page';
import { placeName } from './places';
import { search } from './search';

interface PlaceFieldProps extends Bound<string> {
  places: Place[];
  /** Shown before anything is typed: where this person usually works. */
  near: string[];
  label: string;
  hint: string;
}

const MOST = 8;

/** Finds a place while its name is typed, in either language and any spelling (WAI-ARIA combobox with a list). */
export function PlaceField({ places, near, name, value, onChange, label, hint }: PlaceFieldProps) {
  const ids = useField(name, label, true);
  const typed = useSignal<string | null>(null);
  const active = useSignal(-1);
  const open = useSignal(false);
  const text = typed.value ?? (value ? placeName(places, value) : '');
  const found = suggestions(places, near, typed.value);
  const pick = (place: Place | undefined): void => {
    if (!place) return;
    onChange(place.code);
    typed.value = null;
    open.value = false;
  };
  const type = (to: string): void => {
    typed.value = to;
    active.value = -1;
    open.value = true;
    if (value) onChange('');
  };
  return (
    <div class="field combobox">
      <label for={ids.id}>{label}</label>
      <Hint ids={ids}>{hint}</Hint>
      <FieldError ids={ids} />
      <input
        id={ids.id}
        name={name}
        role="combobox"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-expanded={open.value && found.length > 0}
        aria-controls={`${ids.id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active.value >= 0 ? `${ids.id}-${active.value}` : undefined}
        aria-invalid={ids.error !== null}
        aria-describedby={ids.describedBy}
        aria-required
        value={text}
        onFocus={() => (open.value = true)}
        onBlur={() => (open.value = false)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={keyboard({ open, active, found, pick })}
      />
      {open.value && <List id={ids.id} found={found} active={active.value} places={places} pick={pick} />}
      <p class="quiet" role="status">
        {open.value && typed.value ? t('place.found', { count: found.length }) : ''}
      </p>
    </div>
  );
}

function suggestions(places: Place[], near: string[], typed: string | null): Place[] {
  if (typed !== null && typed.trim() !== '') return search(places, typed).slice(0, MOST);
  return near.flatMap((code) => places.find((place) => place.code === code) ?? []);
}

interface Keys {
  open: { value: boolean };
  active: { value: number };
  found: Place[];
  pick: (place: Place | undefined) => void;
}

function keyboard({ open, active, found, pick }: Keys) {
  return (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      open.value = true;
      if (found.length > 0) active.value = (active.value + step + found.length) % found.length;
    } else if (event.key === 'Enter' && open.value && active.value >= 0) {
      event.preventDefault();
      pick(found[active.value]);
    } else if (event.key === 'Escape') {
      open.value = false;
    }
  };
}

interface ListProps {
  id: string;
  found: Place[];
  active: number;
  places: Place[];
  pick: (place: Place) => void;
}

function List({ id, found, active, places, pick }: ListProps) {
  return (
    // What scrolls is a stop of the Tab key of its own, and this one is gone as soon as the field is left.
    <div id={`${id}-list`} role="listbox" tabIndex={-1} class="suggestions" aria-label={t('place.list')}>
      {found.map((place, index) => (
        // The keys that move through the list belong to the text field, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={place.code}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before blur closes the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(place)}
        >
          <span>{nameOf(place)}</span> <span class="suggestion-where">{where(place, places)}</span>
        </div>
      ))}
    </div>
  );
}

/** What kind of place it is, and inside which district: two places may share a name. */
function where(place: Place, places: Place[]): string {
  if (place.type === 'district') return t('place.type.district');
  const kind = t(place.type === 'area' ? 'place.type.area' : 'place.type.sub-district');
  return place.parent ? `${kind}${t('shell.comma')}${placeName(places, place.parent)}` : kind;
}
