import * as messages from '../../messages/messages.ts';
import { keepingPlace } from './keep-place.ts';
import { read, write } from './storage.ts';

/*
 * Reading settings: an attribute of the page, kept on this device. public/theme-init.js sets the attributes of a new page;
 * here they change.
 */

const panel = document.getElementById('settings');
const status = panel?.querySelector('[role="status"]');

for (const group of panel?.querySelectorAll('fieldset') ?? []) {
  const inputs = [...group.querySelectorAll('input')];
  const chosen = inputs.find(({ checked }) => checked);
  // A reader may have been quicker than this script.
  if (chosen && !chosen.defaultChecked) apply(chosen);
  // A stored value that no choice has leaves the default, which is what the page shows.
  else {
    const stored =
      inputs.find(({ name, value }) => value === (read(name) ?? '')) ??
      inputs.find(({ defaultChecked }) => defaultChecked);
    if (stored) stored.checked = true;
  }
}

panel?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) apply(target);
});

function apply(input: HTMLInputElement): void {
  const { name, value } = input;
  keepingPlace(() => {
    if (value === '') delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  });
  write(name, value);
  dispatchEvent(new CustomEvent(`reader:${name}`, { detail: value }));
  const group = input.closest('fieldset')?.querySelector('legend')?.textContent;
  if (status)
    status.textContent = `${group}${messages.signs.colon}${input.parentElement?.textContent?.trim()}`;
}
