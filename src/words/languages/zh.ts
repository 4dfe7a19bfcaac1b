import * as numbers from '../../messages/zh/numbers.ts';
import { formsBy, type LanguageWords, list } from './language.ts';
import { writtenInDigits } from './numbers.ts';

/** Words do not change in it; `wordsOf` takes every two neighboring characters for one. */
export const words: LanguageWords = {
  ...formsBy((word) => word),
  stopWords: new Set(
    list(
      '的 了 在 是 和 与 及 或 而 也 都 就 吗 呢 吧 被 把 对 从 到 由 为 以 于 之 其 这 那 哪 谁 何 几 我 你 他 她 它 一个 一些 这个 这些 那个 那些 哪个 哪些 ' +
        '什么 怎么 怎样 如何 多少 为何 何时 是否 因为 所以 但是 如果 以及 关于 对于 我们 他们 没有 可以 不是',
    ),
  ),
  shortened: /^(?:https?|www)$/,
  withNumbers: (text) => percentBefore(written(text)),
  forms: [['百分', '比例', '比重', '份额']],
  endings: [],
  percent: '百分',
  inNames: '(?!)',
};

const written = writtenInDigits(numbers, '百分');

/** 百分之20 is 20%. */
function percentBefore(text: string): string {
  return text.replace(/百分之\s?(\d+(?:\.\d+)?)/g, ' $1 百分 ');
}
