/** Letters that are written from right to left, for use between brackets. */
export const rightToLeft = ['Adlam', 'Arabic', 'Hebrew', 'Nko', 'Syriac', 'Thaana']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const startsRightToLeft = new RegExp(`^\\P{L}*[${rightToLeft}]`, 'u');

/**
 * The direction of a text that is not set as the site’s own is: by its first letter, as `dir="auto"` has it, but worked out
 * once, so that other texts carry nothing.
 */
export function direction(text: string): 'rtl' | undefined {
  return startsRightToLeft.test(text) ? 'rtl' : undefined;
}
