import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedNumber } from './printed-number.ts';

const stated = {
  en: { '8,000': 8000, 'twenty-one': 21, half: undefined },
  fr: {
    '1\u202f234,5': 1234.5,
    '3 millions': 3e6,
    '2,3 milliards': 2.3e9,
    'vingt et un': 21,
    'quatre-vingt-dix-sept': 97,
    'deux cent mille': 200_000,
    'mille deux cents': 1200,
    'une dizaine': 10,
    sixième: 6,
    '20 %': 20,
    '1990–1999': 10,
    'la moitié': undefined,
    'un tiers': undefined,
    beaucoup: undefined,
  },
  es: { '1.234,5': 1234.5, '1 234': 1234, 'veintiún mil': 21_000, 'treinta y dos': 32, '5 millones': 5e6 },
  ru: { '1 234,5': 1234.5, '5 тыс.': 5000, 'двадцать одна': 21, 'три миллиона': 3e6, шестой: 6 },
  ar: {
    '١٢٣': 123,
    '١٬٢٣٤٫٥': 1234.5,
    '5 آلاف': 5000,
    'واحد وعشرون': 21,
    'ثلاثة آلاف': 3000,
    'مائة وخمسون': 150,
    نصف: undefined,
  },
  zh: {
    '3万': 30_000,
    '1.5亿': 1.5e8,
    三百二十: 320,
    两万五千: 25_000,
    十二: 12,
    二〇一八: 2018,
    一半: undefined,
  },
  // Of which no words are known.
  de: { '1.234,5': 1234.5, zwölf: undefined },
};

for (const [language, forms] of Object.entries(stated)) {
  test(`printed forms state numbers: ${language}`, () => {
    for (const [printed, value] of Object.entries(forms))
      assert.equal(printedNumber(printed, language), value, printed);
  });
}
