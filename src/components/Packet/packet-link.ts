/** A packet as its link holds it: nothing of it is stored anywhere else. */
export interface PacketLink {
  /** Names of sections and paragraphs, in order. */
  parts: string[];
  questions: boolean;
  title: string;
  instruction: string;
  /** Notes of whoever made it, packed as in a link to notes; empty where there are none. */
  notes: string;
}

/** More than anyone hands out, and few enough to be drawn at once. */
export const limits = { parts: 120, title: 120, instruction: 600, link: 2000 };

/** Behind the link of a packet: it is opened to be changed. */
export const change = '&change';

/** "#parts=hive.news-1&questions=1&title=…&do=…" */
export function packetHash({ parts, questions, title, instruction, notes }: PacketLink): string {
  const fields = [
    `parts=${parts.join('.')}`,
    questions && 'questions=1',
    title && `title=${encode(title)}`,
    instruction && `do=${encode(instruction)}`,
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
    if (text.length > length)
      problems.push(`The ${what} is longer than ${length} characters; the rest is left out.`);
    // Not through the middle of a character, of which no link can be made.
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  };
  const names = (fields.get('parts') ?? '').split('.', limits.parts + 1).filter(Boolean);
  if (names.length > limits.parts)
    problems.push(`A packet has ${limits.parts} parts at most; the others are left out.`);
  const notes = fields.get('notes') ?? '';
  // Longer than any link that works; what they unfold to is limited where they are read.
  const areNotes = /^[\w-]{0,20000}$/.test(notes);
  if (!areNotes) problems.push('The link is damaged: the notes in it cannot be read.');
  const isName = (name: string) => /^[a-z][a-z0-9-]{0,80}$/.test(name);
  const strange = names.filter((name) => !isName(name)).length;
  if (strange > 0)
    problems.push(
      `The link is damaged: ${strange === 1 ? 'a part' : `${strange} parts`} of it cannot be read.`,
    );
  return {
    packet: {
      parts: [...new Set(names.filter(isName))].slice(0, limits.parts),
      questions: fields.get('questions') === '1',
      title: cut('title', 'title', limits.title),
      instruction: cut('do', 'instruction', limits.instruction),
      notes: areNotes ? notes : '',
    },
    problems,
  };
}
