import * as messages from '../../messages/messages.ts';

/** Sentences of a paragraph that a packet leaves out. */
export interface Cut {
  /** How many sentences it had when that was chosen: where it has others now, nothing is left out. */
  of: number;
  /** Those left out, the first being 0. */
  out: number[];
}

/** A packet as its link holds it: nothing of it is stored anywhere else. */
export interface PacketLink {
  /** Names of sections and paragraphs, and of notes, charts and questions behind that of their section, in order. */
  parts: string[];
  questions: boolean;
  tasks: boolean;
  /** Whether the editors’ notes are printed. */
  editors: boolean;
  title: string;
  instruction: string;
  /** Discussion questions that are not printed, as they are named on the parts. */
  skips: string[];
  /** Questions of whoever made it, by the part on which they are asked. */
  asks: { part: string; text: string }[];
  /** By paragraph. */
  cuts: Record<string, Cut>;
  /** Notes of whoever made it, packed as in a link to notes; empty where there are none. */
  notes: string;
}

/** A packet as it is before anything of it has been chosen one by one. */
export const unchanged: Pick<PacketLink, 'skips' | 'asks' | 'cuts' | 'notes'> = {
  skips: [],
  asks: [],
  cuts: {},
  notes: '',
};

/** More than anyone hands out, and few enough to be drawn at once. */
export const limits = { parts: 120, title: 120, instruction: 600, ask: 300, link: 2000 };

/** Behind the link of a packet: it is opened to be changed. */
export const change = '&change';

/** "#parts=hive.news-1&questions=1&title=…&do=…" */
export function packetHash(packet: PacketLink): string {
  const { parts, title, instruction, skips, asks, cuts, notes } = packet;
  const isPart = (name: string) => parts.some((part) => part === name || name.startsWith(`${part}-`));
  const fields = [
    `parts=${parts.join('.')}`,
    packet.questions && 'questions=1',
    packet.tasks && 'tasks=1',
    packet.editors && 'editors=1',
    title && `title=${encode(title)}`,
    instruction && `do=${encode(instruction)}`,
    skips.length > 0 && `skip=${skips.join('.')}`,
    ...asks.filter(({ part }) => parts.includes(part)).map(({ part, text }) => `ask=${part}:${encode(text)}`),
    ...Object.entries(cuts)
      .filter(([name, { out }]) => out.length > 0 && isPart(name))
      .map(([name, { of, out }]) => `cut=${name}:${of}:${out.join(',')}`),
    notes && `notes=${notes}`,
  ];
  return `#${fields.filter(Boolean).join('&')}`;
}

/** Spaces as plus signs, which are shorter. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');

/**
 * Reads a link that anyone may have written.
 * @returns the packet, cut to the limits, and what was wrong in words for its reader
 */
export function readPacketHash(hash: string): { packet: PacketLink; problems: string[] } {
  const problems: string[] = [];
  // Broken encoding becomes replacement characters here, never an error.
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const cut = (name: string, what: string, length: number): string => {
    const text = fields.get(name) ?? '';
    if (text.length > length) problems.push(messages.packets.tooLong(what, length));
    // Not through the middle of a character, of which no link can be made.
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  };
  const names = (fields.get('parts') ?? '').split('.', limits.parts + 1).filter(Boolean);
  if (names.length > limits.parts) problems.push(messages.packets.tooMany(limits.parts));
  const notes = fields.get('notes') ?? '';
  // Longer than any link that works; what they unfold to is limited where they are read.
  const areNotes = /^[\w-]{0,20000}$/.test(notes);
  if (!areNotes) problems.push(messages.packets.notesDamaged);
  const isName = (name: string) => /^(?:[a-z][a-z0-9-]{0,80}[/~]){0,2}[a-z][a-z0-9-]{0,100}$/.test(name);
  const strange = names.filter((name) => !isName(name)).length;
  if (strange > 0) problems.push(messages.packets.partsDamaged(strange));
  return {
    packet: {
      parts: [...new Set(names.filter(isName))].slice(0, limits.parts),
      questions: fields.get('questions') === '1',
      tasks: fields.get('tasks') === '1',
      editors: fields.get('editors') === '1',
      skips: (fields.get('skip') ?? '').split('.').filter(isName).slice(0, limits.parts),
      asks: fields
        .getAll('ask')
        .slice(0, limits.parts)
        .flatMap((field) => {
          const [, part = '', text = ''] = /^([^:]*):(.*)$/s.exec(field) ?? [];
          return isName(part) && text.trim() ? [{ part, text: text.trim().slice(0, limits.ask) }] : [];
        }),
      cuts: Object.fromEntries(
        fields
          .getAll('cut')
          .slice(0, limits.parts)
          .flatMap((field) => {
            const [, name = '', of = '', out = ''] = /^([^:]*):(\d{1,3}):([\d,]{1,200})$/.exec(field) ?? [];
            const chosen = out.split(',').map(Number);
            return isName(name) ? [[name, { of: Number(of), out: chosen }] as const] : [];
          }),
      ),
      title: cut('title', messages.packets.title, limits.title),
      instruction: cut('do', messages.packets.instruction, limits.instruction),
      notes: areNotes ? notes : '',
    },
    problems,
  };
}
