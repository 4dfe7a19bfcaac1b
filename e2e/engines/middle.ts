/**
 * Asked in a page: where the middle of an element is, if one sees it there, once it stands still. Drivers scroll to what they click
 * on, even if it is in a bar that sticks to the window; a reader’s click moves nothing. Nor does a reader click on what is moving,
 * because a face has come or the window has become another size.
 */
export async function middleInView(selector: string): Promise<{ x: number; y: number } | null> {
  await document.fonts.ready;
  const element = document.querySelector(selector);
  const box = () => element?.getBoundingClientRect() ?? new DOMRect();
  const where = () => JSON.stringify([box(), innerWidth, innerHeight]);
  let before = '';
  for (let still = 0; still < 2; before = where()) {
    await new Promise(requestAnimationFrame);
    still = where() === before ? still + 1 : 0;
  }
  const { left, top, width, height } = box();
  const [x, y] = [left + width / 2, top + height / 2];
  const there = document.elementFromPoint(x, y);
  return there && element?.contains(there) ? { x, y } : null;
}
