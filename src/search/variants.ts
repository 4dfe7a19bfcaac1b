/**
 * Names that English has in several forms, whatever the collection is about: a country, its people, its letters. Who
 * asks for one form means the others, too.
 */
const forms = [
  ['united nations', 'un'],
  ['united states', 'america', 'american', 'us', 'usa'],
  ['united kingdom', 'britain', 'british', 'uk'],
  ['european union', 'eu'],
  ['democratic republic of the congo', 'drc', 'congo', 'congolese'],
  ['ivory coast', 'cote divoire'],
  ['netherlands', 'dutch', 'holland'],
  ['africa', 'african'],
  ['asia', 'asian'],
  ['europe', 'european'],
  ['cambodia', 'cambodian'],
  ['china', 'chinese'],
  ['ethiopia', 'ethiopian'],
  ['france', 'french'],
  ['germany', 'german'],
  ['india', 'indian'],
  ['italy', 'italian'],
  ['japan', 'japanese'],
  ['liberia', 'liberian'],
  ['mali', 'malian'],
  ['nigeria', 'nigerian'],
  ['russia', 'russian'],
  ['rwanda', 'rwandan'],
  ['senegal', 'senegalese'],
  ['sudan', 'sudanese'],
];

/** What else English calls what this word names. */
export function variantsOf(word: string): string[] {
  return forms
    .filter((names) => names.includes(word))
    .flatMap((names) => names.filter((name) => name !== word));
}
