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

/** Accents, as the combining marks that they are in Unicode. */
const accents: Record<string, string> = {
  ...{
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
  },
  ...{
    '"': '\u0308',
    r: '\u030A',
    H: '\u030B',
    v: '\u030C',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
  },
  ...{ G: '\u030F', f: '\u0311', U: '\u030E', h: '\u0309' },
};

const symbols: Record<string, string> = {
  ...{ i: 'ı', j: 'ȷ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å' },
  ...{ ss: 'ß', SS: 'ẞ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' },
  ...{
    '&': '&',
    '%': '%',
    $: '$',
    '#': '#',
    _: '_',
    '{': '{',
    '}': '}',
    ' ': ' ',
    '/': '',
    '-': '',
    '@': '',
  },
  ...{ ',': ' ', ';': ' ', ':': ' ', '!': '', '\\': ' ', '*': '', '\n': ' ', newline: ' ', par: ' ' },
  ...{
    quad: ' ',
    qquad: ' ',
    space: ' ',
    thinspace: ' ',
    enspace: ' ',
    linebreak: ' ',
    protect: '',
    relax: '',
  },
  ...{ textendash: '–', textemdash: '—', ldots: '…', dots: '…', textellipsis: '…', slash: '/', hyphen: '-' },
  ...{
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    lq: '‘',
    rq: '’',
  },
  ...{
    guillemotleft: '«',
    guillemotright: '»',
    guilsinglleft: '‹',
    guilsinglright: '›',
    glqq: '„',
    grqq: '“',
  },
  ...{
    quotedblbase: '„',
    quotesinglbase: '‚',
    textquotedbl: '"',
    textquotesingle: "'",
    flqq: '«',
    frqq: '»',
  },
  ...{
    textbackslash: '\\',
    textasciitilde: '~',
    textasciicircum: '^',
    textbar: '|',
    textless: '<',
    textgreater: '>',
  },
  ...{
    textunderscore: '_',
    textdollar: '$',
    textbraceleft: '{',
    textbraceright: '}',
    textasteriskcentered: '*',
  },
  ...{
    S: '§',
    P: '¶',
    textsection: '§',
    textparagraph: '¶',
    copyright: '©',
    textcopyright: '©',
    textregistered: '®',
  },
  ...{
    texttrademark: '™',
    dag: '†',
    ddag: '‡',
    pounds: '£',
    textsterling: '£',
    euro: '€',
    texteuro: '€',
    textyen: '¥',
  },
  ...{
    textcent: '¢',
    textdegree: '°',
    degree: '°',
    textmu: 'µ',
    textnumero: '№',
    textbullet: '•',
    bullet: '•',
  },
  ...{
    textordfeminine: 'ª',
    textordmasculine: 'º',
    textexclamdown: '¡',
    textquestiondown: '¿',
    cdot: '·',
    cdots: '⋯',
  },
  ...{
    times: '×',
    div: '÷',
    pm: '±',
    mp: '∓',
    leq: '≤',
    le: '≤',
    geq: '≥',
    ge: '≥',
    neq: '≠',
    ne: '≠',
    approx: '≈',
  },
  ...{
    sim: '∼',
    equiv: '≡',
    propto: '∝',
    infty: '∞',
    in: '∈',
    notin: '∉',
    subset: '⊂',
    subseteq: '⊆',
    cup: '∪',
  },
  ...{
    cap: '∩',
    emptyset: '∅',
    forall: '∀',
    exists: '∃',
    neg: '¬',
    wedge: '∧',
    vee: '∨',
    oplus: '⊕',
    otimes: '⊗',
  },
  ...{
    to: '→',
    rightarrow: '→',
    leftarrow: '←',
    leftrightarrow: '↔',
    Rightarrow: '⇒',
    uparrow: '↑',
    downarrow: '↓',
  },
  ...{
    partial: '∂',
    nabla: '∇',
    sum: '∑',
    prod: '∏',
    int: '∫',
    sqrt: '√',
    circ: '∘',
    ell: 'ℓ',
    hbar: 'ℏ',
    prime: '′',
  },
  ...{
    ll: '≪',
    gg: '≫',
    langle: '⟨',
    rangle: '⟩',
    star: '⋆',
    ast: '∗',
    perp: '⊥',
    parallel: '∥',
    lbrack: '[',
  },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η' },
  ...{
    theta: 'θ',
    vartheta: 'ϑ',
    iota: 'ι',
    kappa: 'κ',
    lambda: 'λ',
    mu: 'μ',
    nu: 'ν',
    xi: 'ξ',
    pi: 'π',
    rho: 'ρ',
  },
  ...{
    sigma: 'σ',
    tau: 'τ',
    upsilon: 'υ',
    phi: 'φ',
    varphi: 'φ',
    chi: 'χ',
    psi: 'ψ',
    omega: 'ω',
    Gamma: 'Γ',
  },
  ...{ Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω' },
  ...{
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    LaTeXe: 'LaTeX2e',
    XeTeX: 'XeTeX',
    BibTeX: 'BibTeX',
    log: 'log',
    sin: 'sin',
  },
  ...{ cos: 'cos', tan: 'tan', exp: 'exp', lim: 'lim', min: 'min', max: 'max', rbrack: ']', ensuremath: '' },
};

/** Commands whose words count and whose looks do not, and those whose words do not count, either. */
const transparent = new Set(
  'emph textit textbf textsc textsf texttt textrm textup textsl textmd textnormal text mbox hbox uline underline mathrm mathit mathbf mathsf mathtt mathnormal operatorname boldsymbol mkbibemph mkbibitalic mkbibbold mkbibquote mkbibparens autocap MakeUppercase MakeLowercase uppercase lowercase ensuremath natexlab bibnamedash citename foreignquote url path nolinkurl NoCaseChange texorpdfstring'.split(
    ' ',
  ),
);
const switches = new Set(
  'em it bf sc sf tt rm sl itshape bfseries scshape normalfont upshape rmfamily sffamily ttfamily small footnotesize large tiny displaystyle textstyle limits nolimits left right big Big'.split(
    ' ',
  ),
);

const raised = {
  from: '0123456789+-=()niabcdefghjklmoprstuvwxyz',
  to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
};
const lowered = { from: '0123456789+-=()aehijklmnoprstuvx', to: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ' };

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
