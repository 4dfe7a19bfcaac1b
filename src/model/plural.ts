/** "Interview" → "Interviews", "Treaty" → "Treaties", "Speech" → "Speeches", "Thesis" → "Theses". */
export function plural(word: string): string {
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The singular of most English plurals: "countries" → "country", "military observers" → "military observer". */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|series|species)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
