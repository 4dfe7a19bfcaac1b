import { stemmer } from '@orama/stemmers/spanish';
import * as numbers from '../../messages/es/numbers.ts';
import { formsBy, type LanguageWords, list } from './language.ts';
import { namesOfNumbers, writtenInDigits } from './numbers.ts';

/** Luz for luces, nacion for naciones, abeja for abejas. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[aeiou]ces$/.test(word)) return word.replace(/ces$/, 'z');
  return word.replace(/(?<=[dlnrs])es$|s$/, '');
}

/** The stemmer wants the singular: it takes the end of “inviernos” for a pronoun. */
const stem = (word: string): string => stemmer(singular(word));

export const words: LanguageWords = {
  ...formsBy(stem, singular),
  stopWords: new Set(
    list(
      'a al algo algun alguna algunas algunos ante antes aquel aquella aquellas aquellos asi aun aunque bajo bien cada como con contra cual ' +
        'cuales cuando cuanta cuantas cuanto cuantos de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso ' +
        'esos esta estaba estan estar estas este esto estos fue fueron ha habia han hasta hay la las le les lo los mas me mi mientras mis mucha ' +
        'muchas mucho muchos muy nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ' +
        'ser si sido sin sino sobre son su sus tal tambien tan tanto te tiene tienen toda todas todo todos tras tu tus u un una unas uno unos y ya yo',
    ),
  ),
  shortened: /^(?:https?|www|xq|pq|q)$/,
  withNumbers: writtenInDigits(numbers, 'porciento'),
  forms: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['abril', 'abr'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
    ['porciento', 'porcentaje', 'proporcion', 'parte'],
    ['grande', 'tamano'],
    ...namesOfNumbers(numbers),
  ],
  endings: [],
  percent: 'porciento',
  inNames: '(?:del?|y|para|en|sobre)\\s(?:las?\\s|los\\s|el\\s)?',
};
