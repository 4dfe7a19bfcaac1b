/**
 * The four inks, by what tells them apart without color: the line that each draws under its words. They are the names of the
 * CSS highlights, and of the classes in exported files.
 */
export const inks = ['solid', 'dotted', 'dashed', 'wavy'] as const;
export type Ink = (typeof inks)[number];

export const firstInk: Ink = 'solid';

export const isInk = (value: unknown): value is Ink => inks.includes(value as Ink);
