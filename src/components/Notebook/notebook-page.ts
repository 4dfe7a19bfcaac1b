import { UnreadableFile } from '../../annotation/annotation.ts';
import * as messages from '../../messages/messages.ts';
import { NotKept } from './database.ts';

/* What all parts of the page of the notebook have in common: its elements, and the line that says what was done. */

export function one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

export const filter = one<HTMLFormElement>('.notebook-filter');
export const status = one('.notebook-status');
export const nameField = one<HTMLInputElement>('#notebook-name');

export const counted = (count: number): string => messages.kept.counted(count);

let said = '';
/** Shown at once; what is the same is not said again. */
export function say(text: string): void {
  if (text === said) return;
  said = text;
  status.textContent = text;
}

/** Does something to the notes. @returns what to say of it, or why it is not done */
export async function attempt(run: () => Promise<string>): Promise<string> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof NotKept || error instanceof UnreadableFile) return error.message;
    throw error;
  }
}
