/**
 * The four inks, by what tells them apart without color: the line that each draws under its words. They are the names of the
 * CSS highlights, and of the classes in exported files.
 */
export const inks = {
  solid: 'Yellow, solid line',
  dotted: 'Green, dotted line',
  dashed: 'Blue, dashed line',
  wavy: 'Red, wavy line',
} as const;
export type Ink = keyof typeof inks;

export const firstInk: Ink = 'solid';

export const isInk = (value: unknown): value is Ink =>
  typeof value === 'string' && Object.hasOwn(inks, value);
