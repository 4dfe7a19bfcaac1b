import * as messages from '../../messages/messages.ts';

/** Puts text on the clipboard, as rich text too where the browser can. @returns whether it is there */
export async function copy(plain: string, rich: Node[] = []): Promise<boolean> {
  const holder = document.createElement('div');
  holder.append(...rich.map((node) => node.cloneNode(true)));
  // Where our lines may end is nothing to take along.
  for (const end of holder.querySelectorAll('wbr')) end.remove();
  for (const hole of holder.querySelectorAll('[data-hole]')) hole.replaceWith(hole.textContent ?? '');
  try {
    if (rich.length > 0 && 'ClipboardItem' in window) {
      const data = { 'text/plain': plain, 'text/html': new XMLSerializer().serializeToString(holder) };
      await navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(data).map(([type, text]) => [type, new Blob([text], { type })])),
        ),
      ]);
    } else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

/** A title that leads to an address, for programs that take rich text. */
export function titled(title: string, address: string): Node {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  return link;
}

/**
 * Says behind an element what happened to an address; where it could not be copied, shows it for copying by hand.
 * @param further what can be done next
 * @returns what is said, until Escape or a press elsewhere
 */
export function tell(
  after: Element,
  done: boolean,
  text: string,
  address: string,
  ...further: Node[]
): HTMLElement {
  document.querySelector('.told')?.remove();
  const told = document.createElement('span');
  told.className = 'told';
  told.role = 'status';
  after.after(told);
  // A status is read out when its text changes, not when it comes with text.
  requestAnimationFrame(() => {
    told.append(done ? text : messages.presses.copyThis);
    if (!done) {
      const field = document.createElement('input');
      field.readOnly = true;
      field.value = address;
      field.ariaLabel = messages.presses.address;
      told.append(field);
      field.select();
    }
    for (const node of further) told.append(' ', node);
  });
  const leave = new AbortController();
  const end = () => {
    leave.abort();
    told.remove();
  };
  const { signal } = leave;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => !(target instanceof Node && told.contains(target)) && end(),
    { signal },
  );
  return told;
}
