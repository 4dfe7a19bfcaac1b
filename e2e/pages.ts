/** One page of each kind, for what must hold on all of them. */
export const kinds = {
  front: '/',
  brief: '/brief/',
  section: '/brief/protecting/',
  whole: '/brief/all/',
  notes: '/brief/notes/',
  article: '/mali/',
  sources: '/sources/',
  source: '/sources/fung-2016/',
  data: '/data/',
  figure: '/data/mission-month-average/',
  compare: '/compare/',
  timeline: '/timeline/',
  glossary: '/glossary/',
  search: '/search/',
  teach: '/teach/',
  questions: '/teach/questions/',
  packet: '/teach/motives/',
  'own packet': '/teach/packet/#parts=threat.mali-4&questions=1&title=Risk',
  citations: '/brief/threat/cite/',
  about: '/about/',
  missing: '/no/such/page/',
};

/** Every section of the brief that has notes, with the numbers that it prints. */
export const sections: Record<string, number[]> = {
  introduction: [1, 2, 3],
  isolation: [4, 5, 6],
  threat: [7, 8, 9],
  protecting: [10, 11, 12],
  leadership: [13, 14, 15, 16, 17, 18, 19, 20],
  intervene: [21, 22, 23, 24, 25, 26],
};
