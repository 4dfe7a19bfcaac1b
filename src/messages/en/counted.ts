/** "1 note", "1,204 notes": a number of what takes an -s; commands say it so, too, whatever the language of the site. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
