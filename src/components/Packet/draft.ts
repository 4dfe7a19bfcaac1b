import { read, write } from '../Settings/storage.ts';
import { packetHash, unchanged } from './packet-link.ts';

/** A part of a packet that is being put together while one reads. */
export interface DraftPart {
  name: string;
  label: string;
}

/** The packet that is being put together, on this device alone. */
export function draft(): DraftPart[] {
  try {
    const parts: unknown = JSON.parse(read('packet') ?? '[]');
    return Array.isArray(parts)
      ? parts.filter((part) => typeof part?.name === 'string' && typeof part.label === 'string')
      : [];
  } catch {
    return [];
  }
}

export function keepDraft(parts: readonly DraftPart[]): void {
  write('packet', parts.length === 0 ? '' : JSON.stringify(parts));
}

/** The link of a packet of these parts. */
export function draftLink(parts: readonly DraftPart[], base: string): string {
  const names = parts.map(({ name }) => name);
  const choices = { questions: true, tasks: false, editors: false, title: '', instruction: '' };
  return `${base}teach/packet/${packetHash({ parts: names, ...choices, ...unchanged })}`;
}
