import * as messages from '../../messages/messages.ts';

/* The page for teachers: one paragraph is chosen, and its link, its citation and a packet are a press away. */

const select = document.querySelector<HTMLSelectElement>('#teach-paragraph');
const link = document.querySelector<HTMLAnchorElement>('.teach-link');
const cite = document.querySelector<HTMLAnchorElement>('.teach-do .cite-link');

const chosen = () => select?.selectedOptions[0];

function choose(): void {
  const option = chosen();
  if (!option) return;
  if (link) link.href = option.value;
  if (cite) cite.href = option.dataset['cite'] ?? '';
}

select?.addEventListener('change', choose);
// A browser that comes back has kept the choice.
choose();

document.querySelector('[data-teach="link"]')?.addEventListener('click', async ({ currentTarget }) => {
  const [option, button] = [chosen(), currentTarget as HTMLElement];
  if (!option) return;
  const { copy, tell, titled } = await import('../CopyLink/copy.ts');
  const address = new URL(option.value, location.href).href;
  const done = await copy(address, [titled(option.dataset['label'] ?? address, address)]);
  tell(button, done, messages.presses.linkCopied, address);
});

document.querySelector('[data-teach="packet"]')?.addEventListener('click', async () => {
  const { name = '', label = '' } = chosen()?.dataset ?? {};
  const { addPart } = await import('./tray.ts');
  await addPart({ name, label });
});
