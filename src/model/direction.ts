import { language } from '../messages/messages.ts';

/** Letters that are written from right to left, for use between brackets. */
export const rightToLeft = ['Adlam', 'Arabic', 'Hebrew', 'Nko', 'Syriac', 'Thaana']
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const startsRightToLeft = new RegExp(`^\\P{L}*[${rightToLeft}]`, 'u');
const startsLeftToRight = new RegExp(`^\\P{L}*(?![${rightToLeft}])\\p{L}`, 'u');

/**
 * The direction of a text that is not set as the site’s own is: by its first letter, as `dir="auto"` has it, but worked out
 * once, so that other texts carry nothing.
 */
export function direction(text: string): 'rtl' | 'ltr' | undefined {
  if (language === 'ar') return startsLeftToRight.test(text) ? 'ltr' : undefined;
  return startsRightToLeft.test(text) ? 'rtl' : undefined;
}
