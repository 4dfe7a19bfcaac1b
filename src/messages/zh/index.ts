export * as charts from './charts.ts';
export * as cited from './cited.ts';
export * as citing from './citing.ts';
export * as counts from './counts.ts';
export * as data from './data.ts';
export * as times from './dates.ts';
export * as editions from './editions.ts';
export * as files from './files.ts';
export * as found from './found.ts';
export * as kept from './kept.ts';
export * as lists from './lists.ts';
export * as notebook from './notebook.ts';
export * as packets from './packets.ts';
export * as pencil from './pencil.ts';
export * as places from './places.ts';
export * as presses from './presses.ts';
export * as reading from './reading.ts';
export * as rooms from './rooms.ts';
export * as search from './search.ts';
export * as signs from './signs.ts';
export * as site from './site.ts';
export * as sources from './sources.ts';
export * as teach from './teach.ts';
export * as works from './works.ts';
export const language = 'zh';
/** By which locale days are written. */
export const dates = 'zh';
/** By which numbers and dates are written, with Western digits. */
export const locale = 'zh';
