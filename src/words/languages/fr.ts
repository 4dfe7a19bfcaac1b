import { stemmer } from '@orama/stemmers/french';
import * as numbers from '../../messages/fr/numbers.ts';
import { formsBy, type LanguageWords, list } from './language.ts';
import { namesOfNumbers, writtenInDigits } from './numbers.ts';

/** Cheval for chevaux, bateau for bateaux, ruche for ruches. */
function singular(word: string): string {
  if (word.length < 4 || /ss$/.test(word)) return word;
  if (/[^e]aux$/.test(word)) return word.replace(/aux$/, 'al');
  return word.replace(/[sx]$/, '');
}

const stem = (word: string): string => stemmer(singular(word));

export const words: LanguageWords = {
  ...formsBy(stem, singular),
  stopWords: new Set(
    list(
      'a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avait avant avec avoir avons beaucoup bien c car ce ceci cela celle ' +
        'celles celui cependant ces cet cette ceux chaque chez ci comme d dans de deja depuis des doit donc dont du elle elles en encore entre ' +
        'est et etaient etait etant etc ete etre eu eux fait faire faut furent fut ici il ils j je jusqu jusque l la le les leur leurs lors ' +
        'lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on ont ou par parce pas pendant peu peut peuvent plus ' +
        'plusieurs pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses si sinon soit son sont ' +
        'sous sur t ta tandis te tel telle telles tels tes toi ton tous tout toute toutes tres tu un une unes uns vers voici voila vos votre vous y',
    ),
  ),
  shortened: /^(?:https?|www)$/,
  withNumbers: writtenInDigits(numbers, 'pourcent'),
  forms: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr'],
    ['juillet', 'juil'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
    ['pourcent', 'pourcentage', 'proportion', 'part'],
    ['grand', 'grande', 'gros', 'taille'],
    ...namesOfNumbers(numbers),
  ],
  endings: [],
  percent: 'pourcent',
  inNames: "d[’']|l[’']|(?:des?|du|et|pour|sur|en|aux?)\\s(?:la\\s|les\\s|l[’'])?",
};
