/**
 * Asked in a page: where the middle of an element is, if one sees it there. Drivers scroll to what they click on, even if it is in
 * a bar that sticks to the window; a reader’s click moves nothing.
 */
export function middleInView(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  return there && element?.contains(there) ? { x, y } : null;
}
