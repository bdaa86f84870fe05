import { get } from '../api/client';
import type { Category } from '../api/types';
import type { Choice } from '../shell/fields';
import { once } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { labelOf } from '../shell/page';

export const fetchCategories = once(() => get<Category[]>('/categories'));

export function categoryLabel(categories: Category[], code: string): string {
  const category = categories.find((one) => one.code === code);
  return category ? labelOf(category) : code;
}

export const isProtected = (categories: Category[], code: string): boolean =>
  categories.some((one) => one.code === code && one.tier === 'P');

/** The kinds under their groups, in the order of the list; `first` says which tier a page meets most. */
export function categoryGroups(
  categories: Category[],
  first: 'G' | 'P',
): { label: string; choices: Choice<string>[] }[] {
  const ordered = [...categories].sort((a, b) => Number(b.tier === first) - Number(a.tier === first));
  const groups = [...new Set(ordered.map((one) => one.group))];
  return groups.map((group) => ({
    label: groupLabel(group),
    choices: ordered
      .filter((one) => one.group === group)
      .map((one) => ({ value: one.code, label: labelOf(one) })),
  }));
}

/** "public order" stands in the data, "public-order" in the messages. */
export const groupLabel = (group: string): string =>
  tCode('category.group', group.replace(/ /g, '-')) ?? t('category.group.other');
