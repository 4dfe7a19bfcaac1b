/** Names between " and ", where it does not stand in braces. */
export function splitNames(text: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0 && /\s/.test(text.charAt(at))) {
      const [joint] = /^\s+and(?=\s)/i.exec(text.slice(at, at + 40)) ?? [];
      if (joint === undefined) continue;
      parts.push(text.slice(from, at));
      at += joint.length;
      from = at;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}

/** Splits where a sign stands outside of braces. */
function splitOutside(text: string, sign: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (depth === 0 && sign.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * "von Last, Jr, First", "First von Last", "{A body}", and BibLaTeX's "family=…, given=…". A particle stands with the family name, as it
 * is printed.
 */
export function nameOf(written: string, read: (text: string) => string): object[] {
  const isWhole =
    /^\{[\s\S]*\}$/.test(written) && splitOutside(written, /\s/).length === 1 && !/^\{\\/.test(written);
  if (isWhole) {
    const literal = read(written);
    return literal ? [{ literal }] : [];
  }
  const parts = splitOutside(written, /,/);
  if (/^(?:family|given|prefix|suffix)\s*=/.test(parts[0] ?? '')) {
    const named = Object.fromEntries(
      parts.map((part) => [part.split('=')[0]?.trim(), read(part.replace(/^[^=]*=/, ''))]),
    );
    const family = [named['prefix'], named['family'], named['suffix']].filter(Boolean).join(' ');
    return family ? [named['given'] ? { family, given: named['given'] } : { literal: family }] : [];
  }
  const [first = '', second, third] = parts;
  if (second !== undefined) {
    const [suffix, given] = third === undefined ? [undefined, second] : [second, third];
    const family = [read(first), suffix && read(suffix)].filter(Boolean).join(', ');
    const name = read(given ?? '');
    return [name ? { family, given: name } : { literal: family }];
  }
  const words = splitOutside(first, /[\s~]/);
  if (words.length === 1) return [{ literal: read(first) }];
  // The family name begins with the first word in lower case, or is the last.
  const isLower = (word: string): boolean => /^\p{Ll}/u.test(read(word)) && !word.startsWith('{');
  const particle = words.slice(0, -1).findIndex(isLower);
  const cut = particle >= 0 ? particle : words.length - 1;
  const family = read(words.slice(cut).join(' '));
  const given = read(words.slice(0, cut).join(' '));
  return [given ? { family, given } : { literal: family }];
}
