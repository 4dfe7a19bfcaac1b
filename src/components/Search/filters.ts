import type { Hit } from '../../search/answer.ts';

/** What the results are narrowed to by the controls of the form. */
export function chosen(form: HTMLFormElement): { kind?: string; in?: string } {
  const data = new FormData(form);
  const [kind, document] = [data.get('kind'), data.get('in')].map(String);
  return { ...(kind && { kind }), ...(document && { in: document }) };
}

/** Sets a filter. A value that it does not have leaves it open. */
export function choose(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) {
    control.value = value;
    if (control.value !== value) control.value = '';
    return;
  }
  const choices = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const choice = choices.find((one) => one.value === value) ?? choices[0];
  if (choice) choice.checked = true;
}

/**
 * Tells how many hits each filter would leave, the other filter as it is.
 * @param hits undefined where not every hit is known, and a number would be wrong
 */
export function count(form: HTMLFormElement, hits?: { kind: Hit[]; in: Hit[] }): void {
  const isEmpty = hits?.kind.length === 0 && hits.in.length === 0;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    const { name, value } = input;
    const left = hits?.[name as keyof typeof hits].filter(
      ({ entry }) => !value || (name === 'kind' ? entry.kind === value : entry.documents.includes(value)),
    ).length;
    const label = input.closest('label');
    label?.querySelector('.count')?.replaceChildren(left === undefined || isEmpty ? '' : String(left));
    label?.classList.toggle('empty', left === 0 && !input.checked);
  }
  const filters = form.querySelector<HTMLElement>('.search-filters');
  // Where nothing was found at all, there is nothing to filter.
  if (filters) filters.hidden = isEmpty === true && !form.querySelector(':checked:not([value=""])');
}
