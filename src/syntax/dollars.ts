import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextSequence: 'mathTextSequence';
    mathTextData: 'mathTextData';
  }
}

/** A sign of money: one behind a letter or a digit (US$5), one before a blank, one with a digit behind it (5$ or $6). */
const isWordCharacter = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
const isBlank = (code: Code): boolean => code === null || code < 0 || code === 32 || code === 9;
/** As micromark has it: any end of a line is less than -2. */
const isLineEnd = (code: Code): boolean => code !== null && code < -2;
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
const dollar = 36;
const backslash = 92;
const [open, close] = [123, 125];

/**
 * Equations in a line, as Pandoc tells them from sums of money: no blank inside the dollar signs, no letter or digit before
 * the first, no digit behind the last.
 * @example "$x^2$ costs $5 to $6" has one equation, x^2
 */
export const dollars: Construct[] = [true, false].map((isNested) => ({
  name: 'mathText',
  tokenize(this: TokenizeContext, effects, ok, nok) {
    return tokenize(effects, ok, nok, isNested);
  },
  previous: (code) => !isWordCharacter(code) && code !== dollar,
}));

/** @param isNested whether words in braces may hold another equation, as in $\text{if $x > 0$}$ */
function tokenize(effects: Effects, ok: State, nok: State, isNested: boolean): State {
  let last: Code = null;
  let depth = 0;
  return (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    return first;
  };

  function first(code: Code): State | undefined {
    if (isBlank(code) || code === dollar) return nok(code);
    effects.enter('mathTextData');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnd(code)) {
      effects.exit('mathTextData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      last = code;
      return (next) => {
        effects.enter('mathTextData');
        return inside(next);
      };
    }
    if (isNested && last !== backslash && (code === open || code === close)) depth += code === open ? 1 : -1;
    if (code === dollar && last !== backslash && depth <= 0) {
      if (isBlank(last)) return nok(code);
      effects.exit('mathTextData');
      effects.enter('mathTextSequence');
      effects.consume(code);
      effects.exit('mathTextSequence');
      return end;
    }
    last = code;
    effects.consume(code);
    return inside;
  }

  function end(code: Code): State | undefined {
    if (isDigit(code)) return nok(code);
    effects.exit('mathText');
    return ok(code);
  }
}
