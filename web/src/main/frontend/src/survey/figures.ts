import type { HssRow, HssTable } from '../api/types';
import { localeTag } from '../shell/format';
import { t } from '../shell/messages';
import { digits, language } from '../shell/settings';

/** The published figure of one item in one table, in its own unit; `null` where the table has none. */
export function hssFigure(tables: HssTable[], table: string, item: string): string | null {
  const row = tables.find((one) => one.table === table)?.rows.find((one) => one.item === item);
  return row ? hssValue(row) : null;
}

/** A value as it was published: about, below, between, or not at all. Nothing is computed from it. */
export function hssValue({ value, unit }: HssRow): string {
  if (value === null || value === '' || unit === 'not_published') return t('release.hss.not-published');
  const text = String(value);
  switch (unit) {
    case 'percent':
      return percent(Number(text));
    case 'percent_approx':
      return t('release.hss.about-value', { value: percent(Number(text)) });
    case 'percent_below':
      return t('release.hss.below', { value: percent(Number(text)) });
    case 'percent_range':
      return rangeOf(text);
    case 'one_in_n_households':
      return t('release.hss.one-in', { count: Number(text) });
    case 'weeks':
      return t('release.hss.weeks', { count: Number(text) });
    case 'fraction_approx':
      return t('release.hss.about-value', { value: fraction(text) });
    default:
      return plainNumber(Number(text), unit !== 'year');
  }
}

function rangeOf(text: string): string {
  const [low = '', high = ''] = text.split('..');
  return t('release.hss.between', { low: percent(Number(low)), high: percent(Number(high)) });
}

const locale = (): string => localeTag(language.value, digits.value);

function percent(value: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

function plainNumber(value: number, useGrouping: boolean): string {
  return new Intl.NumberFormat(locale(), { useGrouping }).format(value);
}

function fraction(text: string): string {
  const [part = '', whole = ''] = text.split('/');
  return t('release.hss.fraction', { part: Number(part), whole: Number(whole) });
}

/** The words of the source as they stand in the keys of the messages. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
