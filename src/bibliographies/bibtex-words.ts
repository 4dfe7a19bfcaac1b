/* What BibTeX and BibLaTeX call kinds of works, theses, states and fields, as tables. */

/** CSL types by entry type; one that is not here is a document, and told. */
export const types: Record<string, string> = {
  ...{ article: 'article-journal', suppperiodical: 'article-journal', periodical: 'periodical' },
  ...{
    book: 'book',
    mvbook: 'book',
    collection: 'book',
    mvcollection: 'book',
    manual: 'book',
    proceedings: 'book',
  },
  ...{ mvproceedings: 'book', reference: 'book', mvreference: 'book', booklet: 'pamphlet' },
  ...{
    inbook: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    incollection: 'chapter',
    suppcollection: 'chapter',
  },
  ...{ inproceedings: 'paper-conference', conference: 'paper-conference', inreference: 'entry-encyclopedia' },
  ...{
    report: 'report',
    techreport: 'report',
    thesis: 'thesis',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
  },
  ...{
    unpublished: 'manuscript',
    misc: 'document',
    online: 'webpage',
    electronic: 'webpage',
    www: 'webpage',
  },
  ...{ dataset: 'dataset', software: 'software', softwareversion: 'software', softwaremodule: 'software' },
  ...{ codefragment: 'software', patent: 'patent', standard: 'standard', jurisdiction: 'legal_case' },
  ...{
    legislation: 'legislation',
    legal: 'treaty',
    letter: 'personal_communication',
    movie: 'motion_picture',
  },
  ...{ video: 'motion_picture', artwork: 'graphic', image: 'graphic', audio: 'song', music: 'song' },
  ...{ performance: 'performance', review: 'review', commentary: 'book' },
};

/** Entry types that are no works. */
export const noWorks: Record<string, string> = {
  set: 'a set of entries, which are taken one by one',
  xdata: 'fields for other entries, which have them now',
  bibnote: 'a note, no work',
  control: 'a setting, no work',
};

/** What BibLaTeX prints for its words in `type`, and what the entry type alone says. */
export const genres: Record<string, string> = {
  ...{ phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis', mathesis: 'Master’s thesis' },
  ...{ bathesis: 'Bachelor’s thesis', candthesis: 'Candidate thesis', techreport: 'Technical report' },
  ...{
    resreport: 'Research report',
    software: 'Software',
    datacd: 'Data CD',
    audiocd: 'Audio CD',
    patent: 'Patent',
  },
  ...{
    patentde: 'German patent',
    patenteu: 'European patent',
    patentfr: 'French patent',
    patentuk: 'British patent',
  },
  ...{ patentus: 'US patent', patreq: 'Patent request', patreqde: 'German patent request' },
  ...{
    patreqeu: 'European patent request',
    patreqfr: 'French patent request',
    patreqgb: 'British patent request',
  },
  ...{ patrequk: 'British patent request', patrequs: 'US patent request' },
};

/** What `pubstate` says, in words. */
export const states: Record<string, string> = {
  ...{
    inpreparation: 'in preparation',
    submitted: 'submitted',
    forthcoming: 'forthcoming',
    inpress: 'in press',
  },
  prepublished: 'prepublished',
};

/** What programs keep for themselves and no citation prints. */
export const silent = new Set(
  'abstract annotation annote keywords keyword file files owner timestamp groups options langidopts sortkey sorttitle sortname sortyear sortshorthand presort label indextitle indexsorttitle shorttitle shortjournal shortauthor shorteditor shortseries shorthand shorthandintro hyphenation ids execute crossref xref xdata entryset entrysubtype related relatedtype relatedstring relatedoptions key gender nameaddon library __markedentry added-at bdsk-url-1 bdsk-file-1 date-added date-modified creationdate modificationdate citation-key biburl bibsource interhash intrahash refid mendeley-groups mendeley-tags issuetitle-short journal-iso rating readstatus priority qualityassured comment citeulike-article-id posted-at review printed ranking comment-jabref jabref eprintclass archiveprefix primaryclass eprinttype usera userb userc userd usere userf verba verbb verbc lista listb listc listd liste listf namea nameb namec authortype editortype pagination bookpagination titleaddon-short language-short'.split(
    ' ',
  ),
);
