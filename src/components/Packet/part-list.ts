import * as messages from '../../messages/messages.ts';
import { draggable } from './part-drag.ts';

/*
 * The parts of a packet in their order: each can be dragged to another place by mouse and finger, and moved and removed by buttons that keep the focus.
 */

/** What is done to a list of parts: the order that it has afterwards, by the places that they had. */
export type Reorder = (order: number[]) => void | Promise<void>;

/** Fills a list. @param further what stands below a part */
export function listParts(
  list: HTMLOListElement,
  labels: readonly string[],
  reorder: Reorder,
  further: (index: number) => Node[] = () => [],
): void {
  const places = labels.map((_, index) => index);
  const moved = (from: number, to: number) => {
    const order = places.toSpliced(from, 1);
    order.splice(to, 0, from);
    return order;
  };
  list.replaceChildren(
    ...labels.map((label, index) => {
      const item = document.createElement('li');
      const name = document.createElement('span');
      name.className = 'part-name';
      name.textContent = label;
      const handle = document.createElement('span');
      handle.className = 'part-handle';
      handle.ariaHidden = 'true';
      handle.textContent = '⠿';
      item.append(handle, name);
      const press = (sign: string, what: string, order: () => number[]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'control';
        button.textContent = sign;
        button.ariaLabel = what + messages.signs.colon + label;
        button.addEventListener('click', async () => {
          await reorder(order());
          const after = [...list.querySelectorAll('button')];
          (after.find(({ ariaLabel }) => ariaLabel === button.ariaLabel) ?? after[0])?.focus();
        });
        item.append(button);
      };
      if (index > 0) press('↑', messages.packets.earlier, () => moved(index, index - 1));
      if (index < labels.length - 1) press('↓', messages.packets.later, () => moved(index, index + 1));
      press('×', messages.packets.remove, () => places.toSpliced(index, 1));
      draggable(list, item, handle, (place) => void reorder(moved(index, place)));
      item.append(...further(index));
      return item;
    }),
  );
}
