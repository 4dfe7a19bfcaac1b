import { read, write } from './storage.ts';

/*
 * Reading settings: an attribute of the page, kept on this device. public/early.js sets the attributes of a new page;
 * here they change.
 */

const panel = document.getElementById('settings');
const status = panel?.querySelector('[role="status"]');

for (const input of panel?.querySelectorAll('input') ?? []) {
  input.checked = input.value === (read(input.name) ?? '');
}
// A stored value that no choice has leaves a group without a choice: the default is what the page shows.
for (const group of panel?.querySelectorAll('fieldset') ?? []) {
  const inputs = [...group.querySelectorAll('input')];
  if (inputs[0] && !inputs.some(({ checked }) => checked)) inputs[0].checked = true;
}

panel?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value } = target;
  if (value === '') delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  write(name, value);
  const group = target.closest('fieldset')?.querySelector('legend')?.textContent;
  if (status) status.textContent = `${group}: ${target.parentElement?.textContent?.trim()}`;
});
