/* Statistics and charts on pages of their own. */

import { counted } from './counted.ts';

export const description = (count: number): string =>
  `${counted(count, 'statistic')} from the documents, with date, definition, paragraph, source and check.`;
export const lead = (count: number): string =>
  `The ${counted(count, 'statistic')} that the documents state, that follow from what they state, or that the editors set beside them. Each comes with its date, with what exactly it counts, with its paragraph, and with how it was checked.`;
export const none = 'No statistic is recorded here yet.';
export const filter = 'Filter statistics';
export const statedIn = 'Stated in';
export const withDoubts = 'With doubts';
export const without = 'Without';
export const charts = 'Charts';
export const allAsCsv = 'All as CSV';
export const allAsJson = 'All as JSON';
export const value = 'Value';
export const statistic = 'Statistic';
export const paragraph = 'Paragraph';
export const workedOut = 'the editors’ own';
export const doubt = 'doubt';

export const measures = 'Measures';
export const among = 'Among';
export const outOf = 'Out of';
export const doubts = (count: number): string => (count > 1 ? 'Doubts' : 'Doubt');
export const editorsSources = (count: number): string => `The editors’ ${count > 1 ? 'sources' : 'source'}:`;
export const inOriginal = (words: string): string => `in the original: “${words}”`;
export const restatedAs = (words: string): string => `restated here as ${words}`;
export const printedAs = (words: string): string => `printed as ${words}`;
export const checked = 'Checked';
export const unprinted = 'The original prints no number; the value is the editors’.';
/** Of a number from elsewhere. */
export const notStated = 'No document states it; the value is the editors’.';
export const editorsSource = 'The editors’ source';
export const bearsOn = 'Bears on';
export const givesStated = (value: string): string => `, which gives the stated ${value}.`;
export const notCheckable = 'Not checkable from the original.';
export const followsFrom = 'Follows from';
export const noneNamed = 'The original names none.';
export const noSourceNamed = 'The original names no source.';
export const sourceIs = 'Source: ';
export const note = 'Note';
export const compareWith = 'Compare with';
export const noteOn = 'Note on this statistic';
export const cite = 'Cite this statistic';
export const inThisEdition = 'In this edition';
export const alsoStatedIn = 'Also stated in ';
export const arithmetic = 'The editors’ arithmetic';
export const chartIs = 'Chart: ';
export const comparisonIs = 'Comparison: ';

export const chart = 'Chart';
export const chartDescription = (measures: string, date: string): string =>
  `Chart: ${measures}. As of: ${date}.`;
export const numbers = 'Numbers';
export const shownIn = 'Shown in';
export const noteOnChart = 'Note on this chart';
export const citeChart = 'Cite this chart';
