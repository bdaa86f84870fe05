import { expect, test } from 'vitest';
import type { Place, PlaceType } from '../api/types';
import { plain, search } from './search';

const place = (code: string, nameEn: string, nameAr: string, aliases: string, type: PlaceType): Place => ({
  code,
  nameEn,
  nameAr,
  aliases: aliases.split(';').filter(Boolean),
  type,
  parent: 'IQG02',
});

const PLACES = [
  place('IQG02', 'Basra', 'البصرة', 'Basrah;محافظة البصرة', 'governorate'),
  place('Q01', 'Abu Al-Khaseeb', 'أبي الخصيب', 'Abu Al-Khasib;Abul Khaseeb;أبو الخصيب', 'district'),
  place('Q02', 'Al-Basra', 'البصرة', 'Al-Basrah;Basra district;قضاء البصرة', 'district'),
  place('Q03', 'Al-Faw', 'الفاو', 'Fao;Al-Fao;Faw', 'district'),
  place('Q05', 'Al-Qurna', 'القرنة', 'Al-Qurnah;Qurna;AlQurna', 'district'),
  place('Q07', 'Shatt Al-Arab', 'شط العرب', 'Shat Al-Arab;Shatt AlArab', 'district'),
  place('Q06N03', 'Um Qasr', 'أم قصر', 'Umm Qasr', 'sub-district'),
  place('AREA-01', 'Maqal', 'المعقل', "Al-Maqal;Al-Ma'qal", 'area'),
  place('AREA-02', 'Asmaee', 'الأصمعي', "Asmaie;Al-Asma'i", 'area'),
  place('STUDY-01', 'Hamdaniyah', 'الحمدانية', 'Hamdaniya', 'study community'),
];

const found = (typed: string): string[] => search(PLACES, typed).map((one) => one.code);

test.each([
  ['أبو الخصيب'],
  ['ابو الخصيب'],
  ['إبو الخصيب'],
  ['ابي الخصيب'],
  ['أبى الخصيب'],
  ['خصيب'],
  ['الـخـصـيب'],
  ['Abu Al-Khasib'],
  ['abu khaseeb'],
  ['ABUL KHASEEB'],
])('%s is one district', (typed) => {
  expect(found(typed)).toEqual(['Q01']);
});

test.each([
  ['القرنه', 'Q05'],
  ['القرنة', 'Q05'],
  ['قرنة', 'Q05'],
  ['alqurna', 'Q05'],
  ['فاو', 'Q03'],
  ['fao', 'Q03'],
  ['الاصمعي', 'AREA-02'],
  ['الأصمعى', 'AREA-02'],
  ['معقل', 'AREA-01'],
  ["al-ma'qal", 'AREA-01'],
  ['شط العرب', 'Q07'],
  ['shatt alarab', 'Q07'],
  ['shat', 'Q07'],
  ['ام قصر', 'Q06N03'],
])('%s finds %s first', (typed, code) => {
  expect(found(typed)[0]).toBe(code);
});

test('the governorate and communities outside it are never offered', () => {
  expect(found('البصرة')).toEqual(['Q02']);
  expect(found('hamdaniyah')).toEqual([]);
});

test('nothing typed finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' ـ ')).toEqual([]);
});

test('digits of either kind are one', () => {
  expect(plain('شارع ١٥')).toBe(plain('شارع 15'));
  expect(plain('شارع ۱۵')).toBe(plain('شارع 15'));
});

test('vowel signs make no difference', () => {
  expect(plain('البَصْرَة')).toBe(plain('البصره'));
});
