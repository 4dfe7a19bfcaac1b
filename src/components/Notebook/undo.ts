import * as messages from '../../messages/messages.ts';
import { say } from '../Annotating/say.ts';
import { element } from '../Search/nodes.ts';

/**
 * A line at the foot that takes a deletion back, until the next press elsewhere.
 * @param stays whether it stays until the page is left; Escape takes it away
 */
export function offerUndo(told: string, undo: () => Promise<unknown>, stays = false): void {
  document.querySelector('.pencil-undo')?.remove();
  const button = element('button', { type: 'button' }, messages.pencil.undo);
  const line = element(
    'p',
    { class: 'foot-line pencil-undo', popover: 'manual', 'data-pencil': true },
    `${told} `,
    button,
  );
  button.addEventListener('click', async () => {
    line.remove();
    await undo();
    say(messages.pencil.isBack);
  });
  (document.querySelector('main') ?? document.body).append(line);
  line.showPopover();
  button.focus({ preventScroll: true });
  say(told);
  const end = ({ target }: Event) => {
    if (target instanceof Node && line.contains(target)) return;
    line.remove();
    document.removeEventListener('pointerdown', end);
  };
  if (!stays) document.addEventListener('pointerdown', end);
  line.addEventListener('keydown', ({ key }) => key === 'Escape' && line.remove());
}
