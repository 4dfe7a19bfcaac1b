const startsRightToLeft =
  /^\P{L}*[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction of a text that is not set as the site’s own is: by its first letter, as `dir="auto"` has it, but worked out
 * once, so that other texts carry nothing.
 */
export function direction(text: string): 'rtl' | undefined {
  return startsRightToLeft.test(text) ? 'rtl' : undefined;
}
