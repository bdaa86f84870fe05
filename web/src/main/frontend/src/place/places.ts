import { get } from '../api/client';
import type { Place } from '../api/types';
import { once } from '../shell/load';
import { nameOf } from '../shell/page';

export const fetchPlaces = once(() => get<Place[]>('/places'));

/** The name of a place by its code; the code itself for one we do not know. */
export function placeName(places: Place[], code: string): string {
  const place = places.find((one) => one.code === code);
  return place ? nameOf(place) : code;
}

/** The seven districts, by their names in the reader's language. */
export function districts(places: Place[]): Place[] {
  const names = new Intl.Collator();
  return places
    .filter((place) => place.type === 'district')
    .sort((a, b) => names.compare(nameOf(a), nameOf(b)));
}

/** The district a place lies in; a district lies in itself. Empty where nobody knows. */
export function districtOf(places: Place[], code: string): string {
  const place = places.find((one) => one.code === code);
  if (!place) return '';
  return place.type === 'district' ? place.code : districtOf(places, place.parent ?? '');
}
