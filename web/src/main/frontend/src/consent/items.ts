import type { Item } from '../api/types';
import { t } from '../shell/messages';

/** The items in words, as they are read out. */
export const itemWords = (items: readonly Item[]): string =>
  items.map((item) => t(`consent.item.${item}`)).join(t('shell.comma'));
