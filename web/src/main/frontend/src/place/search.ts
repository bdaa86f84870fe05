import type { Place } from '../api/types';
import { europeanDigits } from '../shell/format';

/**
 * One spelling for the many in which a place is typed: hamza and alif, taa marbuta, alif maqsura, tatweel, vowel
 * signs, Persian letters, digits, Latin accents, hyphens and capitals make no difference, nor does the article.
 */
export function plain(text: string): string {
  return europeanDigits(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u0671أإآ]/g, 'ا')
    .replace(/ى|ی/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک|گ/g, 'ك')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words without their articles: "al khaseeb" and "khaseeb", "الخصيب" and "خصيب" meet here. */
function withoutArticles(plainText: string): string {
  const words = plainText.split(' ').map((word) => word.replace(/^ال(?=..)/, ''));
  return words.filter((word) => word !== 'al').join(' ') || plainText;
}

const NOT_FOUND = 9;

/** How well a place answers what was typed: 0 is exact, 9 not at all. */
export function rank(place: Place, typed: string): number {
  const wanted = plain(typed);
  if (wanted === '') return NOT_FOUND;
  const spellings = [place.nameAr, place.nameEn, ...place.aliases].map(plain);
  return Math.min(...spellings.map((spelling) => rankSpelling(spelling, wanted)));
}

function rankSpelling(spelling: string, wanted: string): number {
  const [name, part] = [withoutArticles(spelling), withoutArticles(wanted)];
  if (name === part) return 0;
  if (name.startsWith(part)) return 1;
  if (joined(spelling).startsWith(joined(wanted))) return 2;
  const words = name.split(' ');
  if (part.split(' ').every((one) => words.some((word) => word.startsWith(one)))) return 3;
  return NOT_FOUND;
}

const joined = (words: string): string => words.replace(/ /g, '');

/** Where an issue or a service can be: nothing outside the governorate, and not the governorate as a whole. */
const TYPES: readonly string[] = ['district', 'area', 'sub-district'];

export const selectable = (places: Place[]): Place[] => places.filter((place) => TYPES.includes(place.type));

/** The places that answer what was typed, best first; districts before the quarters inside them. */
export function search(places: Place[], typed: string): Place[] {
  return selectable(places)
    .map((place) => ({ place, rank: rank(place, typed) }))
    .filter((found) => found.rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || TYPES.indexOf(a.place.type) - TYPES.indexOf(b.place.type))
    .map((found) => found.place);
}
