/**
 * Lets an item of a list be dragged to another place, by mouse, pen and finger. A finger takes it by its handle, since elsewhere it moves
 * the page.
 * @param drop is told the place to which it came
 */
export function draggable(
  list: HTMLOListElement,
  item: HTMLLIElement,
  handle: Element,
  drop: (place: number) => void,
): void {
  item.addEventListener('pointerdown', (event) => {
    const { target, pointerId, pointerType, button } = event;
    const taken = target instanceof Element ? target : undefined;
    // What is on the item has presses of its own.
    const own = taken?.closest('button, input, textarea, label, li details');
    if (!taken || button !== 0 || (own && item.contains(own))) return;
    if (pointerType !== 'mouse' && !handle.contains(taken)) return;
    // No words are selected on the way.
    event.preventDefault();
    const items = [...list.children];
    const from = items.indexOf(item);
    let place = from;
    const left = new AbortController();
    const { signal } = left;
    item.setPointerCapture(pointerId);
    item.classList.add('dragged');
    const end = () => {
      left.abort();
      item.classList.remove('dragged');
      for (const each of items) each.classList.remove('drop-before', 'drop-behind');
    };
    item.addEventListener(
      'pointermove',
      ({ clientY }) => {
        const below = items.findIndex((each) => clientY < each.getBoundingClientRect().bottom);
        place = below < 0 ? items.length - 1 : below;
        for (const [index, each] of items.entries()) {
          each.classList.toggle('drop-before', index === place && place < from);
          each.classList.toggle('drop-behind', index === place && place > from);
        }
        items[place]?.scrollIntoView({ block: 'nearest' });
      },
      { signal },
    );
    item.addEventListener('pointercancel', end, { signal });
    item.addEventListener(
      'pointerup',
      () => {
        end();
        if (place !== from) drop(place);
      },
      { signal },
    );
  });
}
