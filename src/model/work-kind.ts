/** What a work can be, by CSL type, as the bibliography heads it. */
export const workKinds: Record<string, string> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'News article',
  report: 'Report',
  book: 'Book',
  chapter: 'Book chapter',
  thesis: 'Thesis',
  dataset: 'Database',
  webpage: 'Web page',
  treaty: 'Treaty',
  legislation: 'Resolution',
  speech: 'Speech',
  interview: 'Interview',
  personal_communication: 'Statement',
  graphic: 'Photograph',
};
