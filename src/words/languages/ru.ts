import { stemmer } from '@orama/stemmers/russian';
import * as numbers from '../../messages/ru/numbers.ts';
import { formsBy, type LanguageWords, list } from './language.ts';
import { namesOfNumbers, writtenInDigits } from './numbers.ts';

/** A word in all its cases: пчел for пчела, пчелы, пчелами. A short one is left as it is. */
const stem = (word: string): string =>
  word.length < 4 || !/\p{Script=Cyrillic}/u.test(word) ? word : stemmer(word);

export const words: LanguageWords = {
  ...formsBy(stem),
  stopWords: new Set(
    list(
      'а без более бы был была были было быть в вам вас ваш весь во вот все всего всех вы где да даже для до его ее если есть еще же за здесь и ' +
        'из или им их к как какая какие какое какой какую ко когда которая которое которые который кто куда ли либо между меня мне много можно мой ' +
        'мы на над надо наш не него нее нет ни них но ну о об однако он она они оно от очень по под после потому почему при про с сам свой себя ' +
        'сколько со так также такой там те тем то тогда того тоже той только том тот ту тут ты у уже хотя чего чей чем через что чтобы чье чья эта ' +
        'эти это этого этой этом этот эту я',
    ),
  ),
  shortened: /^(?:https?|www)$/,
  withNumbers: writtenInDigits(numbers, 'процент'),
  forms: [
    ['январь', 'янв'],
    ['февраль', 'фев'],
    ['апрель', 'апр'],
    ['август', 'авг'],
    ['сентябрь', 'сен', 'сент'],
    ['октябрь', 'окт'],
    ['ноябрь', 'ноя', 'нояб'],
    ['декабрь', 'дек'],
    ['процент', 'доля'],
    ['размер', 'большой'],
    ...namesOfNumbers(numbers),
  ],
  endings: [],
  percent: 'процент',
  inNames: '(?:и|по|для|при)\\s',
};
