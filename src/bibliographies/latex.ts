import { accents, lowered, raised, switches, symbols, transparent } from './latex-commands.ts';

/**
 * What LaTeX writes in a field of a bibliography, as plain text: accents, letters, quotation marks, dashes and the little mathematics
 * that titles have. Emphasis goes, as every text of a record is plain. A command that is not known here stays as it is typed,
 * and is told.
 */
export interface PlainText {
  text: string;
  /** What stayed as it was typed: `\mathcal`. */
  unknown: string[];
}

/** H₂O where Unicode has the signs, else as it is typed: "x^{ab,c}". */
function script(text: string, { from, to }: typeof raised, sign: string): string {
  const signs = [...to];
  const all = [...text.replaceAll('−', '-')].map((letter) => signs[from.indexOf(letter)]);
  if (all.every((letter) => letter !== undefined)) return all.join('');
  return text.length === 1 ? `${sign}${text}` : `${sign}(${text})`;
}

/** How deep braces may stand in each other: it is read a level a call. */
const deepest = 60;

export function latexToText(source: string): PlainText {
  const unknown = new Set<string>();
  let at = 0;

  /** The next argument: a group, a command or a letter. */
  const argument = (depth: number, inMath: boolean): string => {
    while (/\s/.test(source.charAt(at))) at += 1;
    if (source[at] === '{') {
      at += 1;
      return group(depth + 1, inMath, '}');
    }
    if (source[at] === '\\') return command(depth, inMath);
    const letter = String.fromCodePoint(source.codePointAt(at) ?? 32);
    if (at < source.length) at += letter.length;
    return letter;
  };

  const command = (depth: number, inMath: boolean): string => {
    at += 1;
    const [name = ''] = /^(?:[a-zA-Z]+|[\s\S])?/.exec(source.slice(at, at + 40)) ?? [];
    at += name.length;
    const isWord = /^[a-zA-Z]/.test(name);
    const isAccent = Object.hasOwn(accents, name) && !(inMath && isWord);
    if (isAccent && (!isWord || /^\s*(?:\{|\\[ij]\b|\s\p{L})/u.test(source.slice(at, at + 8)))) {
      const before = at;
      const letters = argument(depth, inMath).replace('ı', 'i').replace('ȷ', 'j');
      const [first = '', ...rest] = letters;
      if (/\p{L}/u.test(first)) return (first + accents[name]).normalize('NFC') + rest.join('');
      if (letters === '') return '';
      at = before;
      unknown.add(`\\${name}`);
      return `\\${name}`;
    }
    if (isWord && source[at] === '*') at += 1;
    // One space behind a word ends it, and is not printed.
    if (isWord && !transparent.has(name)) {
      const [blank = ''] = /^\s+/.exec(source.slice(at, at + 20)) ?? [];
      at += blank.length;
      if (name !== 'slash' && source.startsWith('{}', at)) at += 2;
    }
    if (Object.hasOwn(symbols, name) && name !== 'ensuremath') return symbols[name] ?? '';
    if (switches.has(name)) return '';
    if (name === 'enquote') return `“${argument(depth, false)}”`;
    if (name === 'textsuperscript') return script(argument(depth, false), raised, '');
    if (name === 'textsubscript') return script(argument(depth, false), lowered, '');
    if (name === 'frac') return `${argument(depth, inMath)}/${argument(depth, inMath)}`;
    if (name === 'href') {
      argument(depth, false);
      return argument(depth, false);
    }
    if (name === 'foreignlanguage' || name === 'textcolor') {
      argument(depth, false);
      return argument(depth, false);
    }
    if (name === 'char') {
      const [digits = ''] = /^\d+/.exec(source.slice(at, at + 6)) ?? [];
      at += digits.length;
      return digits === '' ? '' : String.fromCodePoint(Math.min(Number(digits), 0xd7ff));
    }
    if (transparent.has(name)) return argument(depth, inMath);
    if (name === '(' || name === ')') return '';
    unknown.add(`\\${name}`);
    if (source[at] !== '{') return `\\${name}${isWord && /\w/.test(source.charAt(at)) ? ' ' : ''}`;
    at += 1;
    return `\\${name}{${group(depth + 1, inMath, '}')}}`;
  };

  const group = (depth: number, isMath: boolean, end: string): string => {
    if (depth > deepest) throw new Error(`braces stand in braces more than ${deepest} deep`);
    let text = '';
    let inMath = isMath;
    while (at < source.length) {
      const letter = source[at] ?? '';
      if (letter === end) {
        at += 1;
        return text;
      }
      if (letter === '{') {
        at += 1;
        text += group(depth + 1, inMath, '}');
      } else if (letter === '\\') text += command(depth, inMath);
      else if (letter === '$') {
        // A dollar that no other one closes is money.
        const closes = /^[^$]*(?<!\\)\$/.test(source.slice(at + 1));
        if (inMath || closes) inMath = !inMath;
        else text += '$';
        at += 1;
      } else if (inMath && (letter === '^' || letter === '_')) {
        at += 1;
        text += script(argument(depth, true), letter === '^' ? raised : lowered, letter);
      } else if (letter === '~') {
        at += 1;
        text += ' ';
      } else if (letter === '}') at += 1;
      else {
        const [word = letter] = /^[^{}\\$~^_\]]+/.exec(source.slice(at)) ?? [];
        at += word.length;
        text += inMath ? word.replaceAll('-', '−') : punctuation(word);
      }
    }
    return text;
  };

  const text = group(0, false, '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return { text, unknown: [...unknown] };
}

/** TeX's ligatures. */
function punctuation(words: string): string {
  return words
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replaceAll('`', '‘')
    .replaceAll("'", '’')
    .replaceAll('!‘', '¡')
    .replaceAll('?‘', '¿')
    .replaceAll(',,', '„');
}
