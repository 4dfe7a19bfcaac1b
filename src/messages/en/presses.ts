/* What is said where something is pressed or followed in a page. */

export const copyThis = 'Copy this: ';
export const address = 'Address';
export const linkCopied = 'Link copied.';
export const linkToWordsCopied = 'Link to these words copied.';
/** Before and behind the name of the place. */
export const linkTo = 'Link to ';
export const isCopied = ' copied.';
export const citeIt = 'Cite it';
export const copyStyle = 'Copy ';
export const noteOn = 'Note on ';
export const addToPacket = 'Add to packet';
export const copiedIs = ' copied: ';
export const copied = 'Copied.';
export const cite = 'Cite';
export const close = 'Close';
export const goBack = 'Back';
export const allCitations = 'Citations of every paragraph and note here';
export const styles = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };
export const openPage = 'Open the page';
export const link = 'Link';
/** Before and behind the name that nothing has. */
export const noParagraphIs = 'No paragraph here is called “';
export const calledThat = '”. ';
export const nearestIs = 'The nearest is ';
export const continueReading = 'Continue reading';
export const whereYouAre = 'Where you are';
export const read = 'Read';
export const contents = 'Contents';
export const notes = 'Notes';
export const closeTexts = 'Close the texts';
