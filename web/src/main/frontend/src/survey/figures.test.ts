// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import type { HssRow, HssTable } from '../api/types';
import { need } from '../shell/messages';
import { hssFigure, hssValue, slug } from './figures';

beforeAll(() => need(['shell', 'release']));

const row = (value: string | null, unit: string): HssRow => ({
  item: 'murder',
  value,
  unit,
  base: 'all respondents',
  baseN: 683,
  note: null,
  source: '',
});

test.each([
  ['18', 'percent', '١٨٪؜'],
  ['50', 'percent_approx', 'نحو ٥٠٪؜'],
  ['33.3', 'percent_below', 'أقل من ٣٣٫٣٪؜'],
  ['43..49', 'percent_range', 'بين ٤٣٪؜ و٤٩٪؜'],
  ['10', 'one_in_n_households', 'حادث لكل ١٠ أسر'],
  ['34', 'one_in_n_households', 'حادث لكل ٣٤ أسرة'],
  ['2', 'weeks', 'أسبوعان'],
  ['1/3', 'fraction_approx', 'نحو ١ من ٣'],
  ['2000', 'count', '٢٬٠٠٠'],
  ['2017', 'year', '٢٠١٧'],
  [null, 'not_published', 'لم يُنشر'],
])('%s %s is written as published', (value, unit, words) => {
  expect(hssValue(row(value, unit)).replace(/\u061c/g, '')).toBe(words.replace(/\u061c/g, ''));
});

test('a figure is taken from its own table, and none is made up where there is none', () => {
  const tables: HssTable[] = [{ table: 'incident_type', rows: [row('18', 'percent')] }];
  expect(hssFigure(tables, 'incident_type', 'murder')).not.toBeNull();
  expect(hssFigure(tables, 'incident_rate', 'murder')).toBeNull();
  expect(hssFigure(tables, 'incident_type', 'not measured by HSS')).toBeNull();
});

test('the source’s words lead to one key', () => {
  expect(slug('Base_n not published, 209..215')).toBe('base-n-not-published-209-215');
});
