import * as numbers from '../../messages/ar/numbers.ts';
import { formsBy, type LanguageWords, list } from './language.ts';
import { namesOfNumbers, writtenInDigits } from './numbers.ts';

/** What numbers, genders and owners put behind a word, the longest first; as `wordsOf` spells it, ة is ه (Larkey’s light stemmer). */
const endings = /(?<=\p{L}{3})(?:ها|هم|هن|نا|ات|ون|ين|يه|ه|ي)$/u;

/** A word without what is put behind it: منظم for منظمة and منظمات. The article went before. */
const stem = (word: string): string => word.replace(endings, '');

export const words: LanguageWords = {
  ...formsBy(stem),
  stopWords: new Set(
    list(
      'اذا اذ الا الي الان الذي الذين التي ام ان انا انت انه انها او اي ايضا اين بعد بعض بل بين تحت تلك ثم حتي حول حيث خلال دون ذلك ذات سوف سوي ' +
        'عبر علي عليه عليها عن عند عندما غير فقط في فيه فيها قبل قد كان كانت كل كم كما كيف لا لان لدي لقد لكن لم لماذا لما لن له لها لهم لو ما ماذا مازال ' +
        'متي مثل مع من منذ منه منها نحن نحو هذا هذه هل هم هنا هناك هو هي وقد ولا وما وهو وهي ولم ومن وفي وعلي وان والي يا يكون',
    ),
  ),
  shortened: /^(?:https?|www)$/,
  withNumbers: writtenInDigits(numbers, 'ميويه'),
  forms: [
    ['يناير', 'كانون'],
    ['ميويه', 'نسبه'],
    ['حجم', 'كبير', 'اكبر'],
    ...namesOfNumbers(numbers).map((names) =>
      names.map((name) => name.replaceAll('ة', 'ه').replaceAll('ى', 'ي')),
    ),
  ],
  endings: [],
  percent: 'ميويه',
  inNames: '(?!)',
};
