/**
 * What someone types, and the ends of the addresses any of which is what they meant. Where two things are the same to whoever
 * asks (a figure and the paragraph that states it), both are wanted.
 */
export type Query = readonly [asked: string, ...wanted: string[]];
