import type { Item } from '../api/types';
import { t } from '../shell/messages';
import { ITEMS } from './consent';

/** The items in words, in the order in which they are read out. */
export const itemWords = (items: readonly Item[]): string =>
  ITEMS.filter((item) => items.includes(item))
    .map((item) => t(`consent.item.${item}`))
    .join(t('shell.comma'));
