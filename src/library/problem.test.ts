import assert from 'node:assert/strict';
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { workTypes } from '../model/work-kind.ts';
import { nearest, problemCodes } from '../syntax/problem.ts';
import { type Changes, problemsOf, replaced, reportOn, soundContent } from './fixture.ts';

// What an author reads, word for word. Each case changes one thing in the sound content of fixture.ts.

const hive = (...pairs: [string, string, ...string[]]): Changes =>
  replaced('documents/report/01-hive.mdx', ...pairs);
const news = (...pairs: [string, string, ...string[]]): Changes =>
  replaced('documents/news/01-news.mdx', ...pairs);

type Case = [name: string, changes: Changes, report: string];

const cases: Record<string, Case[]> = {
  names: [
    [
      'a name that nothing speaks of, one for two, and one where the text names it anyway',
      {
        'names.yaml': `- { key: thirty, kind: place, name: Thirty, role: A number., places: [hive-1] }
- { key: wasps, kind: organization, name: The Wasps, role: They are not here. }
- { key: bees, kind: organization, name: bees, also: [Thirty], role: They fly., places: [news-1] }
`,
      },
      `
      names.yaml:2:5  unused-name
        Nothing speaks of "The Wasps".
        Add what the texts call it (also), say where it is meant (places), or remove it.

      names.yaml:3:5  doubled-name
        "Thirty" names "thirty" already.
        Keep it where it is meant most, or make one entry of the two.

      names.yaml:3:90  wrong-value
        "news-1" names "bees" already.
        Remove it: only what means it without naming it stands here.
      `,
    ],
    [
      'a mission that ends before it begins',
      { 'names.yaml': '- { key: bees, kind: mission, name: bees, role: They fly., from: 2013, to: 2003 }\n' },
      `
      names.yaml:1:72  wrong-value
        2003 stands in the field "to".
        It ends before it begins: correct one of the two years.
      `,
    ],
  ],
  editors: [
    [
      'a source of the editors that no reader can check',
      {
        'sources.yaml': `${soundContent['sources.yaml']}- id: roe-2020
  type: report
  title: Wasps
  language: en
  custom: { editors: note }
`,
      },
      `
      sources.yaml:7:3  missing-field
        The field "accessed" is missing.
        Say where the editors read it (URL or DOI) and when (accessed): a reader will want to check.
      `,
    ],
    [
      'a source of the editors that a document cites',
      replaced(
        'sources.yaml',
        'language: en',
        'language: en\n  custom: { editors: reading, why: It stings. }',
      ),
      `
      sources.yaml:7:13  wrong-value
        A document cites "doe-2019", so it is not the editors’ alone.
        Remove the field, or cite it in editors’ notes only.
      `,
    ],
    [
      'an event of which no document tells, without a source',
      replaced('events.yaml', 'kind: un', 'kind: un\n  outside: true'),
      `
      events.yaml:1:3  missing-field
        The field "sources" is missing.
        Name the editors’ source: what no document tells needs one.
      `,
    ],
    [
      'a comparison with what the editors know from elsewhere, without a source',
      replaced('comparisons.yaml', 'remark: One counts.', 'remark: One counts.\n  outside: Wasps are few.'),
      `
      comparisons.yaml:1:3  missing-field
        The field "editors-sources" is missing.
        Name the editors’ sources: what no document tells needs one.
      `,
    ],
    [
      'an expectation of which nobody says what came',
      replaced('comparisons.yaml', 'says: Thirty.', 'says: Thirty., expects: Sixty.'),
      `
      comparisons.yaml:1:3  missing-field
        The field "outcome" is missing.
        Say in "expects" what a document expects, and in "outcome" what came of it: neither without the other.
      `,
    ],
    [
      'words of the original that are too many to quote, and a source behind a doubt that is not there',
      replaced(
        'statistics.yaml',
        'printed: twenty',
        'printed: twenty\n  original: the twenty workers that there are in all\n  editors-sources: [roe-2020]',
      ),
      `
      statistics.yaml:17:3  wrong-value
        "the twenty workers that there are in all" stands in the field "original".
        Quote fewer than eight words of the original.

      statistics.yaml:18:21  unknown-source
        "roe-2020" is not in sources.yaml.
        Did you mean "doe-2019"? Otherwise add it to sources.yaml, or remove the key.
      `,
    ],
  ],
  redirects: [
    [
      'a redirect from what is there, one to nowhere, one that stands twice',
      {
        'redirects.yaml': `- { from: /report/hive/, to: /report/ }
- { from: '/report/old/#old-1', to: '/report/hive/#hive-9' }
- { from: '/report/old/#old-1', to: /report/hive/ }
`,
      },
      `
      redirects.yaml:1:5  needless-redirect
        "/report/hive/" answers, so nobody would be redirected.
        Remove the entry, or give what has that address now another one.

      redirects.yaml:2:33  unknown-address
        "/report/hive/#hive-9" leads nowhere on this site.
        Did you mean "/report/hive/#hive-1"? Otherwise name an address that answers, not one that is redirected itself.

      redirects.yaml:3:5  doubled-key
        "/report/old/#old-1" is redirected already.
        Keep one of the two entries.
      `,
    ],
    [
      'a redirect to another site',
      { 'redirects.yaml': '- { from: /old/, to: https://example.org/ }\n' },
      `
      redirects.yaml:1:18  wrong-value
        "https://example.org/" stands in the field "to".
        Write an address of this site, e.g. "/brief/threat/" or "/brief/threat/#threat-2".
      `,
    ],
    [
      'a redirect from where the site has files',
      { 'redirects.yaml': '- { from: /assets/old/, to: /report/ }\n' },
      `
      redirects.yaml:1:5  reserved-key
        The site itself has files under "/assets/".
        Remove the entry.
      `,
    ],
  ],
  keys: [
    [
      'an unknown source',
      hive('[@doe-2019].', '[@doe-2091].'),
      `
      documents/report/01-hive.mdx:22:24  unknown-source
        Note 1 cites "doe-2091", which is not in sources.yaml.
        Did you mean "doe-2019"? Otherwise add it to sources.yaml, or remove the key.
      `,
    ],
    [
      'an unknown source in an editors’ note',
      hive('The editors counted', 'The editors, with [Roe](@roe), counted'),
      `
      documents/report/01-hive.mdx:18:19  unknown-source
        The editors’ note cites "roe", which is not in sources.yaml.
        Add it to sources.yaml, or remove the key.
      `,
    ],
    [
      'an unknown statistic',
      hive('are drones', 'are drones, not <Stat is="drone" />'),
      `
      documents/report/01-hive.mdx:14:62  unknown-statistic
        The paragraph prints "drone", which is not in statistics.yaml.
        Did you mean "drones"? Otherwise add it to statistics.yaml, or remove the key.
      `,
    ],
    [
      'an unknown term',
      hive('"worker"', '"warker"'),
      `
      documents/report/01-hive.mdx:10:92  unknown-term
        The paragraph explains "warker", which is not in terms.yaml.
        Did you mean "worker"? Otherwise add it to terms.yaml, or remove the key.
      `,
    ],
    [
      'an unknown callout',
      hive('<DataCallout is="castes" />', '<DataCallout is="castes" />\n\n<DataCallout is="casts" />'),
      `
      documents/report/01-hive.mdx:14:1  unknown-callout
        The text shows "casts", which is not in callouts.yaml.
        Did you mean "castes"? Otherwise add it to callouts.yaml, or remove the key.
      `,
    ],
    [
      'an unknown document',
      replaced('comparisons.yaml', 'document: news', 'document: new'),
      `
      comparisons.yaml:6:9  unknown-document
        No document has the key "new".
        Did you mean "news"? Otherwise name the key of a document.
      `,
    ],
    [
      'a comparison of paragraphs that are not there, or are another document’s',
      replaced('comparisons.yaml', '[news-1]', '[news-2, hive-1]'),
      `
      comparisons.yaml:6:34  unknown-place
        No document has "news-2".
        Did you mean "news-1"? Otherwise name a paragraph that is there, or a note as "brief/note-12".

      comparisons.yaml:6:42  unknown-place
        "hive-1" is in "report", not in "news".
        Name a place of the document that this side is about.
      `,
    ],
    [
      'a statistic in a note that is not there',
      replaced('statistics.yaml', 'place: hive-1\n  note', 'place: report/note-2\n  note'),
      `
      statistics.yaml:8:3  unknown-place
        No document has "report/note-2".
        Did you mean "report/note-1"? Otherwise name a paragraph that is there, or a note as "brief/note-12".
      `,
    ],
    [
      'a question that needs an unknown paragraph',
      hive('needs: [hive-1]', 'needs: [hive-1, hve-2]'),
      `
      documents/report/01-hive.mdx:7:21  unknown-place
        No document has "hve-2".
        Did you mean "hive-2"? Otherwise name a paragraph that is there, or a note as "brief/note-12".
      `,
    ],
    [
      'a key that stands twice in a list',
      { 'terms.yaml': `${soundContent['terms.yaml']}${soundContent['terms.yaml']}` },
      `
      terms.yaml:4:3  doubled-key
        The key "worker" stands in line 1 already.
        Give one of the two another key, or remove it.
      `,
    ],
    [
      'two sections with one key',
      { 'documents/report/02-more.mdx': '---\nkey: hive\ntitle: More\nsummary: More.\n---\n\nMore.\n' },
      `
      documents/report/02-more.mdx:2:1  doubled-key
        The section key "hive" is that of documents/report/01-hive.mdx already.
        Give one of the two another key: it is the address, and ids begin with it.
      `,
    ],
    [
      'a section copied with its key, which says nothing of its notes',
      { 'documents/report/02-more.mdx': soundContent['documents/report/01-hive.mdx'] },
      `
      documents/report/02-more.mdx:2:1  doubled-key
        The section key "hive" is that of documents/report/01-hive.mdx already.
        Give one of the two another key: it is the address, and ids begin with it.
      `,
    ],
    [
      'two documents with one key',
      {
        'documents/second/document.yaml': soundContent['documents/news/document.yaml'],
        'documents/second/01-more.mdx': '---\nkey: more\ntitle: More\nsummary: More.\n---\n\nMore.\n',
      },
      `
      documents/second/document.yaml:1:1  doubled-key
        Two documents have the key "news".
        Give one of them another key.
      `,
    ],
    [
      'two paragraphs with one id',
      {
        'documents/news/02-photo.mdx':
          '---\nkey: photo\nrole: caption\ntitle: Photo\nsummary: Bees.\n---\n\nA bee.\n\nAnother.\n',
      },
      `
      documents/news/02-photo.mdx:10:1  doubled-key
        This paragraph would be a second "photo".
        A caption has one paragraph. Otherwise give the section another key.
      `,
    ],
    [
      'keys whose addresses the site uses',
      {
        'documents/data/document.yaml': soundContent['documents/news/document.yaml']
          .replace('news', 'data')
          .replace('short-title: News', 'short-title: Data'),
        'documents/data/01-more.mdx': '---\nkey: all\ntitle: More\nsummary: More.\n---\n\nMore.\n',
      },
      `
      documents/data/01-more.mdx:2:1  reserved-key
        The site itself uses the address that a section "all" would have.
        Choose another key.

      documents/data/document.yaml:1:1  reserved-key
        The site itself uses the address that a document "data" would have.
        Choose another key.
      `,
    ],
    [
      'keys that are ids of the pages that list them',
      {
        'site.yaml': `${soundContent['site.yaml']}about: [{ id: main, title: Us, text: We. }]\n`,
        ...replaced('terms.yaml', 'key: worker', 'key: terms'),
        ...replaced('events.yaml', 'key: count', 'key: year-2020'),
        ...replaced('comparisons.yaml', 'key: number', 'key: relation-adds'),
        ...replaced(
          'statistics.yaml',
          'key: workers',
          'key: theme-people',
          'formula: workers',
          'formula: theme-people',
        ),
        ...replaced('callouts.yaml', 'is: workers', 'is: theme-people'),
        ...replaced('sources.yaml', 'doe-2019', 'kind-book'),
        ...hive(
          'is="worker"',
          'is="terms"',
          'is="workers"',
          'is="theme-people"',
          '@doe-2019].',
          '@kind-book].',
          '(@doe-2019)',
          '(@kind-book)',
        ),
      },
      `
      comparisons.yaml:1:3  reserved-key
        The site itself uses the id that the comparison "relation-adds" would have.
        Choose another key.

      events.yaml:1:3  reserved-key
        The site itself uses the id that the event "year-2020" would have.
        Choose another key.

      site.yaml:5:11  reserved-key
        The site itself uses the id that the part of the About page "main" would have.
        Choose another key.

      sources.yaml:1:3  reserved-key
        The site itself uses the id that the source "kind-book" would have.
        Choose another key.

      statistics.yaml:11:3  reserved-key
        The site itself uses the id that the statistic "theme-people" would have.
        Choose another key.

      terms.yaml:1:3  reserved-key
        The site itself uses the id that the term "terms" would have.
        Choose another key.
      `,
    ],
    [
      'a source that nothing cites',
      {
        'sources.yaml': `${soundContent['sources.yaml']}${soundContent['sources.yaml'].replaceAll('2019', '2020')}`,
      },
      `
      sources.yaml:7:3  unused-source
        Nothing cites "doe-2020".
        Cite it, say where it is named (custom, named-in), or remove it.
      `,
    ],
    [
      'a term that nothing marks, beside one that has a place and one that editors mark',
      {
        'terms.yaml': `${soundContent['terms.yaml']}- { key: drone, term: drone, definition: It does not work. }
- { key: queen, term: queen, definition: It lays eggs., places: [hive-1] }
- { key: egg, term: egg, definition: It is laid. }
`,
        ...hive('The editors counted', 'The editors counted <Term is="egg">eggs</Term>'),
      },
      `
      terms.yaml:4:5  unused-term
        Nothing marks "drone", and it names no place.
        Mark it with <Term is="drone">…</Term>, say where it is meant (places), or remove it.
      `,
    ],
    [
      'two documents that are called the same',
      replaced('documents/news/document.yaml', 'short-title: News', 'short-title: the report'),
      `
      documents/report/document.yaml:3:1  doubled-title
        "news" is called "The report", too.
        Give one of the two another short title: links and hits name a paragraph by it.
      `,
    ],
    [
      'headings under which nothing stands, and one that skips a level',
      news('There are', '### Bees\n\nThey fly.\n\n## Wasps\n\n## Ants\n\n#### Small\n\nThere are'),
      `
      documents/news/01-news.mdx:7:1  loose-heading
        The heading "Bees" is of level 3, and the one above it of level 1.
        Write it with ##.

      documents/news/01-news.mdx:11:1  loose-heading
        Nothing stands under the heading "Wasps".
        Write what it announces, or remove it.

      documents/news/01-news.mdx:15:1  loose-heading
        The heading "Small" is of level 4, and the one above it of level 2.
        Write it with ###.
      `,
    ],
    [
      'a document in a folder of another name',
      replaced('documents/news/document.yaml', 'key: news', 'key: tidings'),
      `
      documents/news/document.yaml:1:1  wrong-value
        The document "tidings" is in the folder "news".
        Give both one name: it is the first step of the addresses.
      `,
    ],
    [
      'one work under two keys',
      {
        ...hive('by hand. [@doe-2019].', 'by hand. [@doe-2019]. [@doe].'),
        'sources.yaml': `${soundContent['sources.yaml']}${soundContent['sources.yaml'].replace('doe-2019', 'doe')}`,
      },
      `
      sources.yaml:7:3  doubled-source
        "doe" is the same work as "doe-2019".
        Keep one of the two, and cite it in both places.
      `,
    ],
    [
      'one word for two terms',
      {
        'terms.yaml': `${soundContent['terms.yaml']}- key: drone\n  term: drone\n  also: [Worker]\n  definition: It does not work.\n  places: [hive-2]\n`,
      },
      `
      terms.yaml:6:10  ambiguous-term
        "Worker" is a form of "worker" already, in line 2.
        Keep it where it is used in that sense, or make one term of the two.
      `,
    ],
    [
      'a packet of a section and a paragraph of it',
      {
        'packets.yaml':
          '- { key: bees, title: Bees, instruction: Read., summary: Bees., parts: [hive, hive-1] }\n',
      },
      `
      packets.yaml:1:79  wrong-value
        "hive-1" is in "hive", which is a part already.
        Keep the section or its paragraphs.
      `,
    ],
  ],
  notes: [
    [
      'a mark without a note, after a line break too',
      hive('bees.[^1] Of', 'bees.[^1] And\nmore.[^2] Of'),
      `
      documents/report/01-hive.mdx:11:6  undefined-note
        [^2] marks a note that is not there.
        Add a line [^2]: … at the end of this file, with a colon.
      `,
    ],
    [
      'a note without a mark',
      { ...hive('bees.[^1]', 'bees.'), ...replaced('statistics.yaml', '  note: 1\n', '') },
      `
      documents/report/01-hive.mdx:22:1  unused-note
        Nothing in the text marks note 1.
        Write [^1] where the note belongs, or remove it.
      `,
    ],
    [
      'one number, two notes',
      hive('[^1]: Counted', '[^1]: Guessed.\n\n[^1]: Counted'),
      `
      documents/report/01-hive.mdx:24:1  doubled-note
        Note 1 is written twice; it stands in documents/report/01-hive.mdx, line 22, already.
        Keep one of the two, or give one its own number.
      `,
    ],
    [
      'notes out of order',
      hive('bees.[^1] Of', 'bees.[^2][^1] Of', '[^1]: Counted', '[^2]: Guessed.\n\n[^1]: Counted'),
      `
      documents/report/01-hive.mdx:10:56  misnumbered-note
        Note 1 is first marked after note 2.
        Number the notes in the order of their first marks.
      `,
    ],
    [
      'a number left out',
      hive('bees.[^1] Of', 'bees.[^1][^3] Of', '[^1]: Counted', '[^3]: Guessed.\n\n[^1]: Counted'),
      `
      documents/report/01-hive.mdx:22:1  misnumbered-note
        There is a note 3, but no note 2.
        Write every note under its printed number.
      `,
    ],
    [
      'a label that is no number',
      hive('bees.[^1] Of', 'bees.[^1][^01] Of', '[^1]: Counted', '[^01]: Guessed.\n\n[^1]: Counted'),
      `
      documents/report/01-hive.mdx:22:1  misnumbered-note
        "01" is not a note number.
        Use the number or sign under which the original prints the note, or a name, which is numbered.
      `,
    ],
    [
      'an empty note',
      hive(
        'bees.[^1] Of',
        'bees.[^1][^2] Of',
        '[^1]: Counted by hand. [@doe-2019].\n',
        '[^1]: Counted by hand. [@doe-2019].\n\n[^2]:\n',
      ),
      `
      documents/report/01-hive.mdx:24:1  empty-note
        Note 2 says nothing.
        Write its text behind the colon.
      `,
    ],
    [
      'marks in a heading, an editors’ note, a note and a link',
      hive(
        '<Page n="1" />A hive',
        '## Bees[^1]\n\n<Page n="1" />A hive',
        'The editors counted',
        'The editors[^1] counted',
        'Counted by hand.',
        'Counted by hand.[^1]',
        'says [Doe](@doe-2019)',
        'says [Doe[^1]](@doe-2019)',
      ),
      `
      documents/report/01-hive.mdx:10:8  misplaced-mark
        The mark of note 1 stands in a heading.
        Put it into the paragraph that the note supports.

      documents/report/01-hive.mdx:16:67  misplaced-mark
        One link stands inside another.
        A number, a term, a citation and a note mark are links themselves: end the outer one before.

      documents/report/01-hive.mdx:20:12  misplaced-mark
        The mark of note 1 stands in an editors’ note.
        Put it into the paragraph that the note supports.

      documents/report/01-hive.mdx:24:23  misplaced-mark
        The mark of note 1 stands in a note.
        Put it into the paragraph that the note supports.
      `,
    ],
    [
      'a note that is marked in a heading alone: the mark is told of, not the note as well',
      news('again.', 'again.\n\n## Bees[^1]\n\nMore.\n\n[^1]: Counted.'),
      `
      documents/news/01-news.mdx:9:8  misplaced-mark
        The mark of note 1 stands in a heading.
        Put it into the paragraph that the note supports.
      `,
    ],
    [
      'a note inside an editors’ note',
      hive('The editors counted', '[^2]: Twice.\n\nThe editors counted'),
      `
      documents/report/01-hive.mdx:18:1  misplaced-mark
        Note 2 stands in an editors’ note.
        Write it on a line of its own at the end of the file.
      `,
    ],
    [
      'a statistic with a note that is not there',
      replaced('statistics.yaml', 'note: 1', 'note: 3'),
      `
      statistics.yaml:9:3  undefined-note
        "report" has no note 3.
        Its notes run from 1 to 1.
      `,
    ],
    [
      'marks that are none, by a blank, an open or a wide bracket, or raised another way',
      news('again.', 'again.[^ 1][^1 ] Many.^[Some] More.^2^ Few.［^1］ None.[^1'),
      `
      documents/news/01-news.mdx:7:22  broken-markdown
        "[^ 1]" would be printed as it is.
        Write the mark of a note as [^12], without spaces.

      documents/news/01-news.mdx:7:27  broken-markdown
        "[^1 ]" would be printed as it is.
        Write the mark of a note as [^12], without spaces.

      documents/news/01-news.mdx:7:38  broken-markdown
        "^[Some]" would be printed as it is.
        Write the mark of a note as [^12], without spaces.

      documents/news/01-news.mdx:7:59  broken-markdown
        "［^1］" would be printed as it is.
        Write the mark of a note as [^12], without spaces.

      documents/news/01-news.mdx:7:69  broken-markdown
        "[^1" would be printed as it is.
        Write the mark of a note as [^12], without spaces.
      `,
    ],
    [
      'a paragraph behind a note',
      hive('[@doe-2019].\n', '[@doe-2019].\n\nIt took a day.\n'),
      `
      documents/report/01-hive.mdx:24:1  unmeant-markdown
        This paragraph follows note 1, and would be one of the text.
        Indent it by four spaces if it belongs to the note; otherwise put it before the notes.
      `,
    ],
  ],
  figures: [
    [
      'a statistic that its place does not print',
      replaced('statistics.yaml', 'place: hive-2', 'place: news-1'),
      `
      statistics.yaml:28:3  unprinted-statistic
        "news-1" does not print "drones".
        Write <Stat is="drones" /> there, or name the place that prints it.
      `,
    ],
    [
      'a statistic that no text prints',
      hive('<Stat is="drones" />', 'Others'),
      `
      statistics.yaml:21:3  unused-statistic
        No text prints "drones".
        Write <Stat is="drones" /> into "hive-2", or remove it.
      `,
    ],
    [
      'a value that does not follow from its formula',
      replaced('statistics.yaml', 'workers + drones', 'workers + drones + 1'),
      `
      statistics.yaml:10:3  formula-does-not-hold
        "bees" is 30, but workers + drones + 1 gives 31.
        Correct the value or the formula.
      `,
    ],
    [
      'a formula with an unknown key',
      replaced('statistics.yaml', 'workers + drones', 'workers + drone'),
      `
      statistics.yaml:10:3  unknown-statistic
        The formula "workers + drone" names "drone", which is not in statistics.yaml.
        Did you mean "drones"? Otherwise add it to statistics.yaml, or remove the key.
      `,
    ],
    [
      'a formula that cannot be read',
      replaced('statistics.yaml', 'workers + drones', 'workers + × drones'),
      `
      statistics.yaml:10:3  formula-syntax
        "workers + × drones" is not a formula: "×" is no operator here.
        Use numbers, keys of statistics, + - * / ( ) and round(), with spaces around operators.
      `,
    ],
    [
      'two formulas that prove each other',
      {
        'statistics.yaml': soundContent['statistics.yaml'].replace(
          'place: hive-1\n  source: none\n',
          'place: hive-1\n  formula: bees - drones\n',
        ),
      },
      `
      statistics.yaml:10:3  circular-formula
        The formulas of "bees" and "workers" rest on each other.
        Keep the formula of the number that follows from the others, and name the source of theirs.
      `,
    ],
    [
      'three formulas in a circle',
      {
        'statistics.yaml': soundContent['statistics.yaml']
          .replace('workers + drones', 'workers * 1.5')
          .replace('place: hive-1\n  source: none\n', 'place: hive-1\n  formula: drones * 2\n')
          .replace('place: hive-2\n  source: none\n', 'place: hive-2\n  formula: bees / 3\n'),
      },
      `
      statistics.yaml:10:3  circular-formula
        The formulas of "bees", "workers" and "drones" rest on each other.
        Keep the formula of the number that follows from the others, and name the source of theirs.
      `,
    ],
    [
      'a formula that proves itself',
      replaced('statistics.yaml', 'workers + drones', 'bees * 1'),
      `
      statistics.yaml:10:3  formula-syntax
        The formula of "bees" names "bees" itself.
        Name only what the value follows from.
      `,
    ],
    [
      'a derived figure that does not follow',
      replaced(
        'statistics.yaml',
        '  formula: workers + drones\n',
        '  formula: workers + drones\n  derived:\n    - { label: Share, formula: drones / bees * 100, result: 34, unit: percent }\n',
      ),
      `
      statistics.yaml:12:23  formula-does-not-hold
        "Share" is said to be 34, but drones / bees * 100 gives 33.3333.
        Correct the value or the formula.
      `,
    ],
    [
      'a printed form that states another number',
      replaced('statistics.yaml', 'printed: twenty', 'printed: twenty-two'),
      `
      statistics.yaml:16:3  printed-differs
        "twenty-two" is printed, but the value is 20.
        Make the two agree, or say "computed: true" where the text prints no number.
      `,
    ],
    [
      'parts that do not add up',
      replaced('callouts.yaml', '    - { is: drones, label: Drones }\n', ''),
      `
      callouts.yaml:5:3  parts-differ
        The parts of "castes" add up to 20, its whole is 30.
        Name every part, and the statistic that is their sum.
      `,
    ],
    [
      'a portion larger than its whole',
      replaced(
        'callouts.yaml',
        'chart: parts',
        'chart: portions',
        '{ is: workers,',
        '{ is: workers, of: drones,',
        '{ is: drones,',
        '{ is: drones, of: bees,',
      ),
      `
      callouts.yaml:7:7  parts-differ
        "workers" is 20 of 10.
        Name in "of" the statistic of which it is a part.
      `,
    ],
    [
      'percentages and counts on one scale',
      {
        ...replaced('statistics.yaml', 'value: 10\n  unit: bees', 'value: 10\n  unit: percent'),
        ...replaced('callouts.yaml', 'chart: parts', 'chart: bars'),
      },
      `
      callouts.yaml:6:3  units-differ
        The rows of "castes" are counts and percentages.
        Draw one kind of number in one callout.
      `,
    ],
    [
      'a callout before the first paragraph, and another nowhere',
      {
        ...news('There are', '<DataCallout is="castes" />\n\nThere are'),
        ...hive('<DataCallout is="castes" />\n\n', ''),
      },
      `
      callouts.yaml:1:3  misplaced-callout
        No text shows the callout "castes".
        Write <DataCallout is="castes" /> after a paragraph, or remove it.

      documents/news/01-news.mdx:7:1  misplaced-callout
        The callout "castes" follows no paragraph.
        Put it after the paragraph whose numbers it shows.
      `,
    ],
    [
      'a callout that stands twice',
      news('again.', 'again.\n\n<DataCallout is="castes" />'),
      `
      documents/report/01-hive.mdx:12:1  misplaced-callout
        The callout "castes" stands after news-1 already.
        Keep one of the two, and link to it.
      `,
    ],
    [
      'a chart of parts without a whole',
      replaced('callouts.yaml', '  whole: bees\n', ''),
      `
      callouts.yaml:1:3  missing-field
        The field "whole" is missing.
        Name the statistic that is the sum of the parts.
      `,
    ],
    [
      'a formula that divides by zero',
      replaced('statistics.yaml', 'workers + drones', 'workers / (drones - drones)'),
      `
      statistics.yaml:10:3  formula-does-not-hold
        "bees" is 30, but workers / (drones - drones) divides by zero.
        Correct the value or the formula.
      `,
    ],
    [
      'a source that the note of the number does not cite, and the note of another sentence',
      {
        ...hive(
          '[^1]: Counted by hand. [@doe-2019].',
          '[^1]: Counted by hand.\n\n[^2]: [@doe-2019].',
          'workers</Term>.',
          'workers</Term>.[^2]',
        ),
        ...replaced(
          'statistics.yaml',
          '  note: 1\n',
          '  note: 1\n  source: doe-2019\n',
          'place: hive-1\n  source: none',
          'place: hive-1\n  note: 1\n  source: doe-2019',
        ),
      },
      `
      statistics.yaml:10:3  unsupported-statistic
        Note 1 of "report" does not cite "doe-2019".
        Name a source that the note cites, or the note that cites this one.

      statistics.yaml:21:3  undefined-note
        The sentence that states "workers" marks note 2, not note 1.
        Name the note that supports the number there, or remove the field.
      `,
    ],
    [
      'a statistic without a source',
      replaced('statistics.yaml', '  source: none\n- key: drones', '- key: drones'),
      `
      statistics.yaml:11:3  missing-field
        The field "source" is missing.
        Name the source that supports it, or write "none" where the text names none.
      `,
    ],
    [
      'a share of more than all, a rank that is none, a statistic beside itself',
      replaced(
        'statistics.yaml',
        'value: 30\n  unit: bees',
        'value: 130\n  unit: percent\n  of: all bees',
        'value: 20\n  unit: bees',
        'value: 0.5\n  unit: rank',
        'place: hive-2\n',
        'place: hive-2\n  related: [workers, drones]\n',
      ),
      `
      statistics.yaml:4:3  wrong-value
        130 stands in the field "value".
        A share of a whole lies between 0 and 100 percent: correct it, or remove "of" where no share is meant.

      statistics.yaml:15:3  wrong-value
        0.5 stands in the field "value".
        A rank is a whole number, of which the first is 1.

      statistics.yaml:30:3  wrong-value
        A list of 2 stands in the field "related".
        It names the statistic itself: name what it is to be read against.
      `,
    ],
    [
      'units written another way',
      replaced(
        'statistics.yaml',
        'value: 30\n  unit: bees',
        'value: 30\n  unit: "%"',
        'value: 10\n  unit: bees',
        'value: 10\n  unit: USD',
      ),
      `
      statistics.yaml:5:3  wrong-value
        "%" stands in the field "unit".
        Write "percent".

      statistics.yaml:25:3  wrong-value
        "USD" stands in the field "unit".
        Write "US dollars".
      `,
    ],
    [
      'an edition that was last changed on two dates',
      replaced('documents/news/document.yaml', "issued: '2021'\n", "issued: '2021'\nrevised: '2022/2023'\n"),
      `
      documents/news/document.yaml:9:1  wrong-value
        "2022/2023" stands in the field "revised".
        Write one date, not two: "2017-09-28".
      `,
    ],
    [
      'a year beside another, and one that is still to come',
      {
        ...replaced(
          'statistics.yaml',
          "as-of: '2020'\n  measures: All",
          "as-of: '2020'\n  date: '2002'\n  measures: All",
          "as-of: '2020'\n  measures: Drones",
          "as-of: soon\n  date: '2120'\n  measures: Drones",
        ),
        ...replaced('events.yaml', 'shown: May 2020', 'shown: May 2002'),
      },
      `
      events.yaml:3:3  wrong-value
        "May 2002" stands in the field "shown".
        It names another year than "date": correct one of the two.

      statistics.yaml:6:3  wrong-value
        "2020" stands in the field "as-of".
        It names another year than "date": correct one of the two.

      statistics.yaml:28:3  wrong-value
        "2120" stands in the field "date".
        That day is still to come: correct the date.
      `,
    ],
    [
      'a bar below zero',
      {
        ...replaced('statistics.yaml', 'value: 30', 'value: 5', 'value: 10', 'value: -15'),
        ...replaced('callouts.yaml', 'chart: parts', 'chart: bars'),
      },
      `
      callouts.yaml:8:7  chart-misleads
        "drones" is -15, below zero, where bars begin.
        Leave it to the text.
      `,
    ],
    [
      'a place beyond the scale of ranks',
      replaced('callouts.yaml', 'chart: parts\n  whole: bees', 'chart: ranks\n  scale: 12'),
      `
      callouts.yaml:7:7  chart-misleads
        "workers" is 20, beyond place 12.
        Give "scale" as many places.
      `,
    ],
  ],
  texts: [
    [
      'imports, exports, expressions, images, code, rules and tables',
      news(
        'There are bees again.',
        `import fs from 'node:fs'\n\nexport const a = 1\n\n{process.exit(0)}\n\nThere ![are](a.png) \`bees\` {again}. ~~Not.~~\n\n| a |\n| - |\n| b |\n\n---\n\n~~~\ncode\n~~~`,
      ),
      `
      documents/news/01-news.mdx:7:1  unknown-element
        An import or export is not allowed in a text.
        Texts are prose and data: use Markdown and the elements of src/authoring/README.md.

      documents/news/01-news.mdx:9:1  unknown-element
        An import or export is not allowed in a text.
        Texts are prose and data: use Markdown and the elements of src/authoring/README.md.

      documents/news/01-news.mdx:11:1  unknown-element
        An {expression} is not allowed in a text.
        Write \\{ where a brace is meant; texts have no code and no comments.

      documents/news/01-news.mdx:13:7  unknown-element
        An image in a sentence is not allowed in a text.
        Give it a paragraph of its own: an empty line before and behind.

      documents/news/01-news.mdx:13:21  unknown-element
        Code is not allowed in a text.
        Remove the backticks.

      documents/news/01-news.mdx:13:28  unknown-element
        An {expression} is not allowed in a text.
        Write \\{ where a brace is meant; texts have no code and no comments.

      documents/news/01-news.mdx:21:1  unknown-element
        A code block is not allowed in a text.
        Remove the marks around it; lines that must stay as they are go into a quotation: > before each.
      `,
    ],
    [
      'tables without one, cells that overlap, pictures that are not there or say nothing, equations that cannot be set',
      news(
        'There are',
        '<Table>\n\nNo table.\n\n</Table>\n\n| a | b |\n| - | - |\n| c | >> |\n| ^^ | d |\n\n![](bees.png)\n\n$$\n\\foo{x}\n$$\n\nThere are',
      ),
      `
      documents/news/01-news.mdx:7:1  misplaced-element
        A <Table> holds 0 tables.
        Write its caption, one table, and its notes, each with an empty line before and behind.

      documents/news/01-news.mdx:13:1  misplaced-element
        Cells of this table are joined to what is no rectangle.
        Write ^^ or >> in every cell that the larger one reaches over, and in no other.

      documents/news/01-news.mdx:18:1  missing-picture
        There is no picture "bees.png".
        Put it into documents/news/, and write its name alone.

      documents/news/01-news.mdx:18:1  missing-picture
        The picture "bees.png" has no words for who cannot see it.
        Write what is to be seen: ![A map of the garden](map.png). Of an ornament, write <Picture src="…" alt="" />.

      documents/news/01-news.mdx:20:1  equation-syntax
        The equation "\\\\foo{x}" cannot be read: Unsupported function name: \\foo at position 1.
        Write LaTeX, as \\frac{a}{b}; write \\$ where a sum of money is meant.
      `,
    ],
    [
      'a picture that is a page',
      { ...news('There are', '![A map](map.png)\n\nThere are'), 'documents/news/map.png': '<!doctype html>' },
      `
      documents/news/map.png:1:1  broken-picture
        "map.png" is no picture.
        Open it in a program for pictures, and save it as PNG, JPEG, WebP, AVIF, GIF or SVG.
      `,
    ],
    [
      'elements outside the vocabulary',
      news(
        'There are bees again.',
        '<script>There</script> are <b>bees</b> <Stats is="bees" /> <constructor />again.',
      ),
      `
      documents/news/01-news.mdx:7:1  unknown-element
        <script> is not an element of texts.
        Remove it: a text runs nothing, and shows nothing from elsewhere. Link to it: [words](https://…).

      documents/news/01-news.mdx:7:28  unknown-element
        <b> is not an element of texts.
        Write **words**.

      documents/news/01-news.mdx:7:40  unknown-element
        <Stats> is not an element of texts.
        Did you mean "Stat"? Otherwise use Markdown and the elements of src/authoring/README.md.

      documents/news/01-news.mdx:7:60  unknown-element
        <constructor> is not an element of texts.
        Use Markdown and the elements of src/authoring/README.md.
      `,
    ],
    [
      'attributes',
      hive(
        '<Page n="1" />',
        '<Page n={1} m="2" />',
        '<Stat is="bees" />',
        '<Stat is="bees" is="drones" />',
        '<Term is="worker">',
        '<Term>',
        '<Stat is="workers" />',
        '<Stat {...x} is="workers" />',
      ),
      `
      documents/report/01-hive.mdx:10:1  unknown-attribute
        <Page> has n without a text.
        Write n="…", a text in quotation marks.

      documents/report/01-hive.mdx:10:1  unknown-attribute
        <Page> has no attribute m.
        Did you mean "n"? Otherwise remove it. Attributes of <Page>: n="…".

      documents/report/01-hive.mdx:10:34  unknown-attribute
        <Stat> has is twice.
        Keep one of the two.

      documents/report/01-hive.mdx:10:84  unknown-attribute
        <Stat> has no attribute {…}.
        Remove it. Attributes of <Stat>: is="…", link="…".

      documents/report/01-hive.mdx:10:117  missing-attribute
        <Term> has no is="…".
        Add it.
      `,
    ],
    [
      'elements where they cannot stand',
      hive(
        'A hive holds',
        '<Stat is="bees" />\n\nA hive <Annotation>holds</Annotation> <DataCallout is="castes" />',
        'The editors',
        '<Page n="3" />The editors',
      ),
      `
      documents/report/01-hive.mdx:10:1  misplaced-element
        <Page> stands between paragraphs.
        Write it right before the first word of the page, on the same line.

      documents/report/01-hive.mdx:10:15  misplaced-element
        <Stat> stands between paragraphs.
        It belongs in a paragraph, in a table, picture or box, in a note, or in an editors’ note.

      documents/report/01-hive.mdx:12:8  misplaced-element
        <Annotation> stands in a paragraph.
        Give it lines of its own, with an empty line before and behind.

      documents/report/01-hive.mdx:12:39  misplaced-element
        <DataCallout> stands in a paragraph.
        Give it lines of its own, with an empty line before and behind.

      documents/report/01-hive.mdx:20:1  misplaced-element
        <Page> stands in an editors’ note.
        It belongs in a paragraph or in a table, picture or box.
      `,
    ],
    [
      'elements with words, and words without',
      {
        ...hive(
          '<Stat is="bees" />',
          '<Stat is="bees">30</Stat>',
          'The editors counted too, see [the first paragraph](#hive-1).',
          '',
        ),
        ...news('There are', '##\n\nThere [](https://example.org) <Term is="worker"></Term> are'),
      },
      `
      documents/news/01-news.mdx:7:1  empty-text
        This heading has no words.
        Write them, or remove it.

      documents/news/01-news.mdx:9:7  empty-text
        This link to "https://example.org" has no words.
        Write them, or remove it.

      documents/news/01-news.mdx:9:31  empty-text
        This <Term> has no words.
        Write them between its tags, or remove it.

      documents/report/01-hive.mdx:10:28  misplaced-element
        <Stat> has words between its tags.
        Close it at once: <Stat is="…" />.

      documents/report/01-hive.mdx:16:1  empty-text
        This <Annotation> has no words.
        Write them between its tags, or remove it.
      `,
    ],
    [
      'a work cited in full in a paragraph or heading',
      news('There are', '## Bees [@doe-2019]\n\nThey are, says [@doe-2019, 5]. There are'),
      `
      documents/news/01-news.mdx:7:9  misplaced-element
        The citation of "doe-2019" stands in a heading, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".

      documents/news/01-news.mdx:9:16  misplaced-element
        The citation of "doe-2019" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".
      `,
    ],
    [
      'a link inside a link',
      hive(
        '[Doe](@doe-2019)',
        '[<Stat is="drones" /> Doe](@doe-2019)',
        'see [the first paragraph](#hive-1)',
        'see <Term is="worker">[the first paragraph](#hive-1)</Term>',
      ),
      `
      documents/report/01-hive.mdx:14:64  misplaced-element
        One link stands inside another.
        A number, a term, a citation and a note mark are links themselves: end the outer one before.

      documents/report/01-hive.mdx:18:48  misplaced-element
        One link stands inside another.
        A number, a term, a citation and a note mark are links themselves: end the outer one before.
      `,
    ],
    [
      'links and citations that Markdown did not recognize',
      news('again.', 'again [one][two], [one](two three), [@doe-2019; @doe-2020], [@doe-2019'),
      `
      documents/news/01-news.mdx:7:22  broken-markdown
        "[one][two]" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:34  broken-markdown
        "[one](two three)" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:52  misplaced-element
        The citation of "doe-2019" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".

      documents/news/01-news.mdx:7:52  unknown-source
        The paragraph cites "doe-2020", which is not in sources.yaml.
        Did you mean "doe-2019"? Otherwise add it to sources.yaml, or remove the key.

      documents/news/01-news.mdx:7:52  misplaced-element
        The citation of "doe-2020" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2020), or put it into a note; a document that cites by author and date says "citations: author-date".

      documents/news/01-news.mdx:7:76  broken-markdown
        "[@doe-2019" would be printed as it is.
        Write [words](@key), or in a note [@key] or [@key, 412], and a bracket for each work: [@one]; [@two].
      `,
    ],
    [
      'unsafe links',
      news(
        'again.',
        'again, [a](javascript:alert(1)), [b](data:text/html,x), [c](http://example.org), [d](hive/), www.example.org/_a, [e](https://).',
      ),
      `
      documents/news/01-news.mdx:7:23  unsafe-link
        "javascript:alert(1)" is not an address that a text may link to.
        Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).

      documents/news/01-news.mdx:7:49  unsafe-link
        "data:text/html,x" is not an address that a text may link to.
        Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).

      documents/news/01-news.mdx:7:97  unsafe-link
        "hive/" is not an address that a text may link to.
        Write "/report/hive/".

      documents/news/01-news.mdx:7:129  unsafe-link
        "https://" is not an address that a text may link to.
        Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).
      `,
    ],
    [
      'links that lead nowhere',
      news(
        'again.',
        'again, [a](/glossary/#workers), [b](#hive-3), [c](/report/hiv/), [d](//example.org), [e](#note-1).',
      ),
      `
      documents/news/01-news.mdx:7:23  unknown-address
        "/glossary/#workers" leads nowhere on this site.
        Did you mean "/glossary/#worker"? Otherwise name a page, paragraph or note that is there.

      documents/news/01-news.mdx:7:48  unknown-address
        "#hive-3" leads nowhere on this site.
        Did you mean "#hive-1"? Otherwise name a page, paragraph or note that is there.

      documents/news/01-news.mdx:7:62  unknown-address
        "/report/hiv/" leads nowhere on this site.
        Did you mean "/report/hive/"? Otherwise name a page, paragraph or note that is there.

      documents/news/01-news.mdx:7:81  unsafe-link
        "//example.org" is not an address that a text may link to.
        Write "https://example.org".

      documents/news/01-news.mdx:7:101  unknown-address
        "#note-1" leads nowhere on this site.
        Did you mean "#news-1"? Otherwise name a page, paragraph or note that is there.
      `,
    ],
    [
      'headings of a wrong level',
      {
        ...news('There are', '# Bees\n\nThey fly.\n\nThere are'),
        ...hive('The editors counted', '## Editors\n\nThe editors counted'),
      },
      `
      documents/news/01-news.mdx:7:1  heading-level
        A heading of level 1 stands here.
        Use ##, ### and #### for the headings of a section; its title comes from the front matter, and so does that of a part (part: …).

      documents/report/01-hive.mdx:18:1  heading-level
        A heading stands in an editors’ note.
        Use ##, ### and #### for the headings of a section; its title comes from the front matter.
      `,
    ],
    [
      'styles, frames and event handlers',
      {
        ...news('There are', '<style />\n\n<iframe src="https://example.org"></iframe>\n\nThere are'),
        ...hive('<Term is="worker">', '<Term is="worker" onclick="alert(1)">'),
      },
      `
      documents/news/01-news.mdx:7:1  unknown-element
        <style> is not an element of texts.
        Remove it: a text runs nothing, and shows nothing from elsewhere. Link to it: [words](https://…).

      documents/news/01-news.mdx:9:1  unknown-element
        <iframe> is not an element of texts.
        Remove it: a text runs nothing, and shows nothing from elsewhere. Link to it: [words](https://…).

      documents/report/01-hive.mdx:10:92  unknown-attribute
        <Term> has no attribute onclick.
        Remove it. Attributes of <Term>: is="…".
      `,
    ],
    [
      'an editors’ note before the first paragraph',
      news('There are', '<Annotation>\n\nHm.\n\n</Annotation>\n\nThere are'),
      `
      documents/news/01-news.mdx:7:1  misplaced-annotation
        This editors’ note follows no paragraph.
        Put it after the paragraph that it concerns.
      `,
    ],
    [
      'an editors’ note of no kind, and one from outside without a source',
      hive(
        '<Annotation>',
        '<Annotation kind="later">',
        '</Annotation>',
        '</Annotation>\n\n<Annotation kind="since">\n\nThey left.\n\n</Annotation>',
      ),
      `
      documents/report/01-hive.mdx:16:1  wrong-value
        <Annotation> has kind="later".
        Write kind="…" with textual, critical, background, or since, or leave it out.

      documents/report/01-hive.mdx:22:1  unsupported-annotation
        This note of the kind "since" tells what no document does, and cites no source of the editors.
        Cite one, [@its-key], that says "custom: { editors: note }" in sources.yaml, or make it a "critical" note.
      `,
    ],
    [
      'printed pages',
      hive('<Page n="2" />', '<Page n="3" />', 'Of these', '<Page n="x" />Of these'),
      `
      documents/report/01-hive.mdx:10:57  misnumbered-page
        "x" is not a page number.
        Write a number, e.g. n="5".

      documents/report/01-hive.mdx:14:1  misnumbered-page
        Page 3 begins where page 2 should.
        Mark every printed page once, in order.
      `,
    ],
    [
      'fewer printed pages than the document has',
      replaced('documents/report/document.yaml', 'paging:', 'pages: 3\npaging:'),
      `
      documents/report/document.yaml:6:1  misnumbered-page
        The original has 3 pages, but the text marks pages 1 to 2.
        Write <Page n="…" /> where each begins, or correct the number.
      `,
    ],
    [
      'asterisks between numbers, which would be eaten; not those inside a word',
      news('again.', 'again, 3*4*5 lanes, 2.5**3**1 or 7*8 by 9*2; Article 5*bis*, bee*keep*er, 3\\*4\\*5.'),
      `
      documents/news/01-news.mdx:7:24  unmeant-markdown
        The asterisks in "3*4*5" would be taken for emphasis, and not printed.
        Write × for times, and \\* where an asterisk is meant as it is.

      documents/news/01-news.mdx:7:39  unmeant-markdown
        The asterisks in "2.5**3**1" would be taken for emphasis, and not printed.
        Write × for times, and \\* where an asterisk is meant as it is.

      documents/news/01-news.mdx:7:50  unmeant-markdown
        The asterisks in "7*8 by 9*2" would be taken for emphasis, and not printed.
        Write × for times, and \\* where an asterisk is meant as it is.
      `,
    ],
    [
      'emphasis that does not close, and what else is printed as it is typed',
      news(
        'again.',
        'again, *many, **of* them, \\*two* and _three; 5 * 3 \\&amp; &many; @doe-2019, https://example.org/_a.',
      ),
      `
      documents/news/01-news.mdx:7:23  broken-markdown
        "*" would be printed as it is.
        Close the emphasis, without spaces inside; write \\* where an asterisk is meant.

      documents/news/01-news.mdx:7:53  broken-markdown
        "_" would be printed as it is.
        Close the emphasis, without spaces inside; write \\_ where an underscore is meant.

      documents/news/01-news.mdx:7:74  broken-markdown
        "&many;" would be printed as it is.
        Write the character itself.

      documents/news/01-news.mdx:7:81  broken-markdown
        "@doe-2019" would be printed as it is.
        Write [words](@doe-2019), or in a note [@doe-2019].
      `,
    ],
    [
      'headings and containers of other dialects',
      news('There are', '##Bees\n\n:::note\n\nThere are'),
      `
      documents/news/01-news.mdx:7:1  broken-markdown
        "##Bees" would be printed as it is.
        Write a heading with a space behind ##.

      documents/news/01-news.mdx:9:1  broken-markdown
        ":::note" would be printed as it is.
        Write a box: <Box title="…">, its paragraphs, </Box>, with empty lines between.
      `,
    ],
    [
      'citations of other dialects',
      news('again.', 'again [see @doe-2019], [-@doe-2019], [Doe] (@doe-2019), ［@doe-2019］, [@doe-2019, ].'),
      `
      documents/news/01-news.mdx:7:22  misplaced-element
        The citation of "doe-2019" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".

      documents/news/01-news.mdx:7:39  misplaced-element
        The citation of "doe-2019" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".

      documents/news/01-news.mdx:7:53  broken-markdown
        "[Doe] (@doe-2019)" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:72  broken-markdown
        "［@doe-2019］" would be printed as it is.
        Write [words](@key), or in a note [@key] or [@key, 412], and a bracket for each work: [@one]; [@two].

      documents/news/01-news.mdx:7:85  misplaced-element
        The citation of "doe-2019" stands in a paragraph, where the whole entry would be printed.
        Write [words](@doe-2019), or put it into a note; a document that cites by author and date says "citations: author-date".
      `,
    ],
    [
      'what Markdown takes for a list, a heading, a break',
      news('There are bees again.', '2020. It was a year.\n\nThere are  \nbees\n---\n\n\nAgain.'),
      `
      documents/news/01-news.mdx:7:1  unmeant-markdown
        What begins with "2020." is taken for a list.
        Write 2020\\. where a number begins a sentence.

      documents/news/01-news.mdx:9:1  unmeant-markdown
        The hyphens under these words make a heading of them.
        Write ## before a heading. A paragraph needs an empty line after it.

      documents/news/01-news.mdx:9:10  unmeant-markdown
        Two spaces at the end of the line break it on the page.
        Remove them, or write \\ at the end of the line where a break is meant.
      `,
    ],
    [
      'a title that only a mouse would find',
      hive('](#hive-1)', '](#hive-1 "where they are counted")'),
      `
      documents/report/01-hive.mdx:18:30  unknown-attribute
        The link has a title, "where they are counted".
        Remove it, or say it in the text: few readers would see it.
      `,
    ],
    [
      'addresses with a name, without a host, badly encoded, with a full stop, on this very site',
      news(
        'again.',
        'again, [a](https://a:b@example.org), [b](https://intranet/), [c](https://example.org/%zz), [d](https://example.org/.), [e](http://localhost:4321/report/).',
      ),
      `
      documents/news/01-news.mdx:7:23  unsafe-link
        "https://a:b@example.org" is not an address that a text may link to.
        Remove the name and password before the @.

      documents/news/01-news.mdx:7:53  unsafe-link
        "https://intranet/" is not an address that a text may link to.
        Write the address by which others reach it: a name like www.example.org.

      documents/news/01-news.mdx:7:77  unsafe-link
        "https://example.org/%zz" is not an address that a text may link to.
        Write %25 where a percent sign is meant.

      documents/news/01-news.mdx:7:107  unsafe-link
        "https://example.org/." is not an address that a text may link to.
        Remove the punctuation mark behind it.

      documents/news/01-news.mdx:7:135  unsafe-link
        "http://localhost:4321/report/" is not an address that a text may link to.
        It is on this site, wherever that moves: write "/report/".
      `,
    ],
    [
      'an About page with HTML, unsafe links and links that lead nowhere, each in its own line',
      {
        'site.yaml': `${soundContent['site.yaml']}about:
  - id: us
    title: Us
    text: >
      <b>We</b> [are](javascript:alert(1))
      [here, and
      there](/hive/), [too][b]. [Write to us](mailto:us@example.org), [or not](mailto:us).


      [b]: javascript:alert(2)
`,
      },
      `
      site.yaml:9:7  unknown-element
        "<b>" is not shown on the About page.
        Write Markdown: paragraphs, lists, emphasis and links like [words](/glossary/).

      site.yaml:9:12  unknown-element
        "</b>" is not shown on the About page.
        Write Markdown: paragraphs, lists, emphasis and links like [words](/glossary/).

      site.yaml:9:17  unsafe-link
        "javascript:alert(1)" is not an address that a text may link to.
        Link to https://…, to a page of this site (/glossary/#mandate), a paragraph (#introduction-4) or a source (@doe-2016).

      site.yaml:10:7  unknown-address
        "/hive/" leads nowhere on this site.
        Write "/report/hive/".

      site.yaml:11:71  unsafe-link
        "mailto:us" is not an address that a text may link to.
        Write "mailto:name@example.org".

      site.yaml:14:7  unknown-element
        The address of [b], apart from its link, is not shown on the About page.
        Write Markdown: paragraphs, lists, emphasis and links like [words](/glossary/).
      `,
    ],
    [
      'a document of nothing but an abstract',
      news('title: Bees Return', 'title: Bees Return\nrole: abstract'),
      `
      documents/news/document.yaml:1:1  missing-file
        "news" has only what stands on its front page: abstract.
        Add a section without "role" in its front matter.
      `,
    ],
  ],
  syntax: [
    [
      'MDX that does not parse',
      hive('<Term is="worker">workers</Term>', '<Term is="worker">workers'),
      `
      documents/report/01-hive.mdx:10:92  mdx-syntax
        <Term> is not closed.
        Write </Term> behind its words.
      `,
    ],
    [
      'an expression that is not closed',
      news('again.', 'again. {'),
      `
      documents/news/01-news.mdx:7:23  mdx-syntax
        What begins with a brace is taken for code.
        Write \\{ where a brace is meant.
      `,
    ],
    [
      'an HTML comment',
      news('again.', 'again. <!-- no -->'),
      `
      documents/news/01-news.mdx:7:24  mdx-syntax
        A comment stands here.
        Remove it: texts have none.
      `,
    ],
    [
      'a less-than sign before a number, curly quotation marks, a bare address',
      {
        ...news('again.', 'again, p <0.05.'),
        ...hive('<Term is="worker">', '<Term is=“worker”>'),
        'documents/news/02-more.mdx':
          '---\nkey: more\ntitle: More\nsummary: More.\n---\n\nSee <https://example.org>.\n',
      },
      `
      documents/news/01-news.mdx:7:26  mdx-syntax
        A less-than sign stands before "0".
        Write \\< where it is meant.

      documents/report/01-hive.mdx:10:101  mdx-syntax
        The value of an attribute begins with “.
        Use straight quotation marks: "…".
      `,
    ],
    [
      'a second YAML document in a file',
      { 'terms.yaml': `${soundContent['terms.yaml']}---\n- key: drone\n` },
      `
      terms.yaml:4:1  yaml-syntax
        Here a second list or record begins.
        Remove the line "---".
      `,
    ],
    [
      'front matter that does not end',
      { 'documents/news/01-news.mdx': '---\nkey: news\n\nThere are bees again.\n' },
      `
      documents/news/01-news.mdx:1:1  missing-field
        The front matter does not end.
        Write another line "---" between it and the text.
      `,
    ],
    [
      'YAML that does not parse',
      replaced('sources.yaml', 'title: Bees', 'title: "Bees'),
      `
      sources.yaml:4:10  yaml-syntax
        The quotation mark is not closed.
        Write another at the end of the text.
      `,
    ],
    [
      'a tab in YAML',
      replaced('sources.yaml', '  title: Bees', '\ttitle: Bees'),
      `
      sources.yaml:4:2  yaml-syntax
        A tab indents this line.
        Indent with spaces.
      `,
    ],
    [
      'a colon in an unquoted text',
      replaced('sources.yaml', 'title: Bees', 'title: Bees: a book'),
      `
      sources.yaml:4:10  yaml-syntax
        A colon stands inside an unquoted text.
        Put the text behind the first colon in quotation marks.
      `,
    ],
    [
      'a repetition in YAML',
      replaced('sources.yaml', 'title: Bees', 'title: *bees'),
      `
      sources.yaml:4:10  yaml-syntax
        "*bees" repeats what stands elsewhere.
        Write the value itself; put it in quotation marks if it begins with an asterisk.
      `,
    ],
    [
      'a field that stands twice',
      replaced('sources.yaml', 'title: Bees', 'title: Bees\n  title: Bees'),
      `
      sources.yaml:5:3  doubled-key
        The field "title" stands twice.
        Keep one of the two.
      `,
    ],
    [
      'records without a hyphen between them',
      {
        'terms.yaml': `${soundContent['terms.yaml']}  key: drone\n  term: drone\n  definition: It does not work.\n`,
        'sources.yaml': `${soundContent['sources.yaml']}${soundContent['sources.yaml'].replaceAll('2019', '2020').replace('-', ' ')}`,
      },
      `
      sources.yaml:7:3  doubled-key
        The field "id" stands twice.
        A new record begins with a hyphen: - id: doe-2020. Otherwise keep one of the two.

      terms.yaml:4:3  doubled-key
        The field "key" stands twice.
        A new record begins with a hyphen: - key: drone. Otherwise keep one of the two.
      `,
    ],
    [
      'a hyphen among fields',
      { 'site.yaml': `${soundContent['site.yaml']}themes:\n  people: People\n  - rivers\n` },
      `
      site.yaml:7:1  yaml-syntax
        A hyphen begins this line, but not those before it.
        Write "name: …", as they have it.
      `,
    ],
    [
      'front matter that is not there',
      { 'documents/news/01-news.mdx': 'There are bees again.\n' },
      `
      documents/news/01-news.mdx:1:1  missing-field
        The file does not begin with front matter.
        Begin it with a line "---", then key, title and summary, then another line "---".
      `,
    ],
    [
      'YAML in front matter that does not parse',
      hive('summary: What lives in it.', 'summary: What: lives in it.'),
      `
      documents/report/01-hive.mdx:4:10  yaml-syntax
        A colon stands inside an unquoted text.
        Put the text behind the first colon in quotation marks.
      `,
    ],
    [
      'a field without a space, a hyphen without one, a list that is open',
      {
        ...replaced('terms.yaml', 'term: worker\n', 'term:worker\n'),
        ...replaced('events.yaml', '- key', '-key'),
        ...replaced(
          'sources.yaml',
          'author: [{ family: Doe, given: John }]',
          'author: [{ family: Doe, given: John }',
        ),
      },
      `
      events.yaml:1:7  yaml-syntax
        A hyphen has no space behind it.
        Write "- key: …".

      sources.yaml:4:3  yaml-syntax
        A list or group is still open here.
        Write ] or } at its end.

      terms.yaml:2:3  yaml-syntax
        This line is no field.
        Write "name: value", with a space behind the colon; put a text of several lines in quotation marks.
      `,
    ],
    [
      'fields that are not indented alike',
      replaced('sources.yaml', '  title: Bees', '   title: Bees'),
      `
      sources.yaml:4:1  yaml-syntax
        This field is not indented like those before it.
        Indent all fields of a record alike.
      `,
    ],
    [
      'quotation marks inside quotation marks',
      {
        ...replaced('sources.yaml', 'title: Bees', "title: 'Bees' lives'"),
        ...replaced('terms.yaml', 'A bee that works.', '"A bee that "works"."'),
      },
      `
      sources.yaml:4:17  yaml-syntax
        A quotation mark ends the text too early.
        Write '' for an apostrophe inside '…', or put "…" around it.

      terms.yaml:3:28  yaml-syntax
        A quotation mark ends the text too early.
        Write \\" inside "…", or curly ones: “ ”.
      `,
    ],
    [
      'what YAML would drop or print against its author’s mind',
      {
        ...replaced('sources.yaml', 'title: Bees', 'title: Bees #1'),
        ...replaced(
          'terms.yaml',
          'A bee that works.',
          '“A bee that works.”',
          'term: worker',
          'term: &w worker',
        ),
        ...replaced('events.yaml', 'title: The count', 'title: @home'),
      },
      `
      events.yaml:4:10  yaml-syntax
        A text cannot begin with @.
        Put it in quotation marks.

      sources.yaml:4:15  wrong-value
        "#1" would not be printed.
        Put the whole text in quotation marks. A comment goes on a line of its own.

      terms.yaml:2:9  yaml-syntax
        "&w" would not be printed.
        Put the text in quotation marks if it begins with an ampersand.

      terms.yaml:3:15  wrong-value
        “A bee that works.” would be printed with its quotation marks.
        Write "A bee that works.", or '“A bee that works.”' where the marks belong to it.
      `,
    ],
    [
      'a comment behind an unquoted text, which may be words of it',
      {
        ...replaced('sources.yaml', 'title: Bees', "title: Bees # 1\n  genre: 'Report # 12' # a series"),
        ...replaced('terms.yaml', 'A bee that works.', 'A bee # of many.', '- key', '# Bees\n- key'),
        ...replaced('events.yaml', 'places: [hive-1]', 'places: # of the report\n    - hive-1'),
        ...hive('summary: What lives in it.', 'summary: What lives # in it.'),
      },
      `
      documents/report/01-hive.mdx:4:21  wrong-value
        "# in it." would not be printed.
        Put the whole text in quotation marks. A comment goes on a line of its own.

      sources.yaml:4:15  wrong-value
        "# 1" would not be printed.
        Put the whole text in quotation marks. A comment goes on a line of its own.

      terms.yaml:4:21  wrong-value
        "# of many." would not be printed.
        Put the whole text in quotation marks. A comment goes on a line of its own.
      `,
    ],
    [
      'an attribute without quotation marks',
      hive('<Term is="worker">', '<Term is=worker>'),
      `
      documents/report/01-hive.mdx:10:101  mdx-syntax
        The value of an attribute has no quotation marks.
        Put it into quotation marks: "…".
      `,
    ],
  ],
  fields: [
    [
      'Markdown and HTML where texts are printed as they are typed',
      {
        ...replaced(
          'terms.yaml',
          'A bee that works.',
          'A **bee**, see [Chad](/chad/), <b>x</b> &amp; 5 * 3 * 2 of a_b_c [sic].',
        ),
        ...replaced('sources.yaml', 'title: Bees', 'title: Bees *for* all'),
        ...replaced('comparisons.yaml', 'says: Thirty.', 'says: "Thirty [@doe-2019]."'),
        ...replaced('callouts.yaml', '  chart: parts', '  caveats: ["*Hive*"]\n  chart: parts'),
        ...hive('summary: What lives in it.', 'summary: _Join_ [^3]'),
      },
      `
      callouts.yaml:4:13  wrong-value
        "*Hive*" stands in the field "caveats".
        Remove the marks: "*Hive*" would be printed as typed, since this text is no Markdown.

      comparisons.yaml:5:45  wrong-value
        "Thirty [@doe-2019]." stands in the field "says".
        Remove the marks: "[@doe-2019]" would be printed as typed, since this text is no Markdown.

      documents/report/01-hive.mdx:4:1  wrong-value
        "_Join_ [^3]" stands in the field "summary".
        Remove the marks: "_Join_", "[^3]" would be printed as typed, since this text is no Markdown.

      sources.yaml:4:3  wrong-value
        "Bees *for* all" stands in the field "title".
        Remove the marks: "*for*" would be printed as typed, since this text is no Markdown.

      terms.yaml:3:3  wrong-value
        "A **bee**, see [Chad](/chad/), <b>x</b> &amp; 5 * 3 * 2 of a_b_c [sic]." stands in the field "definition".
        Remove the marks: "**bee**", "[Chad](/chad/)", "<b>", "&amp;" would be printed as typed, since this text is no Markdown.
      `,
    ],
    [
      'unknown fields, with the one that was meant',
      {
        ...replaced('sources.yaml', '  title: Bees', '  titel: Bees', 'family: Doe', 'famly: Doe'),
        ...hive('summary:', 'sumary:'),
      },
      `
      documents/report/01-hive.mdx:4:1  unknown-field
        There is no field "sumary" here.
        Did you mean "summary"? Otherwise remove it.

      sources.yaml:3:14  unknown-field
        There is no field "famly" here.
        Did you mean "family"? Otherwise remove it.

      sources.yaml:4:3  unknown-field
        There is no field "titel" here.
        Did you mean "title"? Otherwise remove it.
      `,
    ],
    [
      'missing fields',
      { ...replaced('sources.yaml', '  title: Bees\n', ''), ...hive('summary: What lives in it.\n', '') },
      `
      sources.yaml:1:3  missing-field
        The field "title" is missing.
        Add it: what it is called, in sentence case: citation styles raise letters, none lowers them.
      `,
    ],
    [
      'a chapter without its book',
      replaced('sources.yaml', 'type: book', 'type: chapter'),
      `
      sources.yaml:1:3  missing-field
        The field "container-title" is missing.
        Name the journal or the book that it is a part of.
      `,
    ],
    [
      'values of a wrong type',
      {
        ...replaced('sources.yaml', 'title: Bees', 'title: 2019', "'2019'", '2019'),
        ...replaced('statistics.yaml', 'value: 30', 'value: "30"', 'note: 1', 'note: 0'),
        ...replaced('terms.yaml', 'term: worker\n', 'term:\n  also: workers\n'),
      },
      `
      sources.yaml:4:3  wrong-value
        2019 stands in the field "title".
        Write a text, in quotation marks if it looks like a number.

      sources.yaml:5:3  wrong-value
        2019 stands in the field "issued".
        Put dates in quotation marks: "2017-09-28", "2017-09" or "2017".

      statistics.yaml:4:3  wrong-value
        "30" stands in the field "value".
        Write a number in plain digits, without quotation marks, commas, a unit or a 0 in front.

      statistics.yaml:9:3  wrong-value
        0 stands in the field "note".
        Write a number above 0.

      terms.yaml:2:3  wrong-value
        Nothing stands in the field "term".
        Write a text, in quotation marks if it looks like a number. Or remove the field.

      terms.yaml:3:3  wrong-value
        "workers" stands in the field "also".
        Write a list: [a, b], or an entry a line behind a hyphen.
      `,
    ],
    [
      'values that are none of those possible',
      {
        ...replaced('sources.yaml', 'type: book', 'type: bok', 'language: en', 'language: in English'),
        ...replaced('documents/news/document.yaml', 'key: news', 'key: The News'),
      },
      `
      documents/news/document.yaml:1:1  wrong-value
        "The News" stands in the field "key".
        Write a key: lower-case letters and digits, words joined by single hyphens.

      sources.yaml:2:3  wrong-value
        "bok" stands in the field "type".
        Did you mean "book"? Otherwise write one of these: ${workTypes.join(', ')}.

      sources.yaml:6:3  wrong-value
        "in English" stands in the field "language".
        Did you mean "en"? Write a language tag, e.g. "en" or "zh".
      `,
    ],
    [
      'impossible dates',
      {
        ...replaced('sources.yaml', "'2019'", "'2019-02-30'"),
        ...replaced('events.yaml', "'2020-05'", "'2020-05/2019'"),
      },
      `
      events.yaml:2:3  wrong-value
        "2020-05/2019" stands in the field "date".
        Write a date that exists: "2017-09-28", "2017-09" or "2017", or two of them, the earlier first, with a slash between.

      sources.yaml:5:3  wrong-value
        "2019-02-30" stands in the field "issued".
        Write a date that exists: "2017-09-28", "2017-09" or "2017", or two of them, the earlier first, with a slash between.
      `,
    ],
    [
      'dates in another order, and in words',
      {
        ...replaced('sources.yaml', "'2019'", "'2019-28-09'"),
        ...replaced('events.yaml', "'2020-05'", '31.05.2020'),
        ...replaced('documents/report/document.yaml', "'2020-05-01'", '1 May 2020'),
      },
      `
      documents/report/document.yaml:8:1  wrong-value
        "1 May 2020" stands in the field "issued".
        Did you mean "2020-05-01"? Write the year first, then the month, then the day.

      events.yaml:2:3  wrong-value
        "31.05.2020" stands in the field "date".
        Did you mean "2020-05-31"? Write the year first, then the month, then the day.

      sources.yaml:5:3  wrong-value
        "2019-28-09" stands in the field "issued".
        Did you mean "2019-09-28"? Write the year first, then the month, then the day.
      `,
    ],
    [
      'a work that was read before it was published',
      replaced('sources.yaml', '  language: en', "  accessed: '2018-05'\n  language: en"),
      `
      sources.yaml:6:3  wrong-value
        "2018-05" stands in the field "accessed".
        Nobody can read a work before it is published: correct this date or "issued".
      `,
    ],
    [
      'a key that leaves the folder',
      replaced('documents/news/document.yaml', 'key: news', 'key: ../../news'),
      `
      documents/news/document.yaml:1:1  wrong-value
        "../../news" stands in the field "key".
        Write a key: lower-case letters and digits, words joined by single hyphens.
      `,
    ],
    [
      'a statistic without its place',
      replaced('statistics.yaml', '  place: hive-1\n  note: 1\n', ''),
      `
      statistics.yaml:1:3  missing-field
        The field "place" is missing.
        Add it: the paragraph or note that states it.
      `,
    ],
    [
      'a letter that nobody sees, written as an escape',
      replaced('terms.yaml', 'A bee that works.', '"A bee\\u202E that works."'),
      `
      terms.yaml:3:3  wrong-value
        "A bee\\u202E that works." stands in the field "definition".
        Remove the character that nobody sees.
      `,
    ],
    [
      'a web address that is none',
      replaced('sources.yaml', '  language: en', '  URL: javascript:alert(1)\n  language: en'),
      `
      sources.yaml:6:3  wrong-value
        "javascript:alert(1)" stands in the field "URL".
        Write a web address that begins with https:// or http://.
      `,
    ],
    [
      'a list that is no list',
      { 'terms.yaml': 'worker: A bee that works.\n' },
      `
      terms.yaml:1:1  wrong-value
        A group of fields stands here.
        Write a list: [a, b], or an entry a line behind a hyphen.
      `,
    ],
    [
      'a list that names too few',
      replaced('comparisons.yaml', '    - { document: news, places: [news-1], says: No number. }\n', ''),
      `
      comparisons.yaml:4:3  wrong-value
        A list of 1 stands in the field "sides".
        Name at least 2.
      `,
    ],
    [
      'what stands twice in a list',
      {
        ...replaced(
          'sources.yaml',
          '{ family: Doe, given: John }',
          '{ family: Doe, given: John }, { family: Doe, given: John }',
        ),
        ...replaced('events.yaml', '[hive-1]', '[hive-1, hive-1]'),
        'site.yaml': `${soundContent['site.yaml']}menu: [data, data]\n`,
      },
      `
      events.yaml:7:20  wrong-value
        "hive-1" stands in the field "places".
        "hive-1" stands in this list already: keep one of the two.

      site.yaml:5:14  wrong-value
        "data" stands in the field "menu".
        "data" stands in this list already: keep one of the two.

      sources.yaml:3:42  wrong-value
        A group of fields stands in the field "author".
        "John Doe" stands in this list already: keep one of the two.
      `,
    ],
    [
      'a name, a DOI, an ISBN and a language of another form',
      replaced(
        'sources.yaml',
        '{ family: Doe, given: John }',
        '{ family: "Doe, John" }',
        '  language: en',
        '  DOI: https://doi.org/10.1000/182\n  ISBN: 978-0-691-14721-6\n  language: English',
      ),
      `
      sources.yaml:3:14  wrong-value
        "Doe, John" stands in the field "family".
        Write the parts of a name apart: { family: Doe, given: Jane }.

      sources.yaml:6:3  wrong-value
        "https://doi.org/10.1000/182" stands in the field "DOI".
        Write "10.1000/182" alone.

      sources.yaml:7:3  wrong-value
        "978-0-691-14721-6" stands in the field "ISBN".
        A digit is wrong or missing: the last one, which checks the others, does not fit.

      sources.yaml:8:3  wrong-value
        "English" stands in the field "language".
        Did you mean "en"? Write a language tag, e.g. "en" or "zh".
      `,
    ],
    [
      'dates with a dash between or without zeros',
      {
        ...replaced('sources.yaml', "'2019'", '2018–2019'),
        ...replaced('events.yaml', "'2020-05'", '2020-5-1'),
      },
      `
      events.yaml:2:3  wrong-value
        "2020-5-1" stands in the field "date".
        Did you mean "2020-05-01"? Write the year first, then the month, then the day.

      sources.yaml:5:3  wrong-value
        "2018–2019" stands in the field "issued".
        Did you mean "2018/2019"? Write the year first, then the month, then the day.
      `,
    ],
    [
      'colors and places of the menu that are not there',
      {
        'site.yaml': `${soundContent['site.yaml']}accent: { light: blue, dark: '#333333' }\nmenu: [date]\nrooms: { dat: Numbers. }\nthemes: { The People: People }\n`,
      },
      `
      site.yaml:5:11  wrong-value
        "blue" stands in the field "light".
        Write a color as # and six hexadecimal digits, in quotation marks: "#0d5a92".

      site.yaml:5:24  wrong-value
        "#333333" stands in the field "dark".
        Choose a color that can be read on #14171b: its contrast must be 4.5 to 1 or more.

      site.yaml:6:8  wrong-value
        "date" stands in the field "menu".
        Did you mean "data"? Otherwise write one of these: compare, sources, data, timeline, glossary, names, teach.

      site.yaml:7:10  unknown-field
        There is no field "dat" here.
        Did you mean "data"? Otherwise remove it.

      site.yaml:8:11  wrong-value
        "People" stands in the field "The People".
        Write a key: lower-case letters and digits, words joined by single hyphens.
      `,
    ],
  ],
  files: [
    [
      'files that are not there',
      { 'terms.yaml': undefined, 'documents/news/document.yaml': undefined },
      `
      documents/news/document.yaml:1:1  missing-file
        "documents/news/document.yaml" is not there.
        Add it.

      terms.yaml:1:1  missing-file
        "terms.yaml" is not there.
        Add it; a list without entries is [].
      `,
    ],
    [
      'a document without text',
      { 'documents/news/01-news.mdx': undefined },
      `
      documents/news/document.yaml:1:1  missing-file
        The document has no text.
        Add its sections beside this file, each a file that ends in .mdx.
      `,
    ],
    [
      'no document',
      {
        'documents/news/01-news.mdx': undefined,
        'documents/news/document.yaml': undefined,
        'documents/report/01-hive.mdx': undefined,
        'documents/report/document.yaml': undefined,
      },
      `
      documents:1:1  missing-file
        There is no document.
        Add a folder under documents/ with a document.yaml and its sections.
      `,
    ],
    [
      'a file that is not UTF-8',
      {
        'documents/news/01-news.mdx': Buffer.from(
          soundContent['documents/news/01-news.mdx'].replace('There are', 'There \xE4re'),
          'latin1',
        ),
      },
      `
      documents/news/01-news.mdx:7:7  unreadable-file
        Here its bytes are not UTF-8, or a letter was lost.
        Save it as UTF-8.
      `,
    ],
    [
      'a file saved as UTF-16, with its mark and without',
      {
        'terms.yaml': Buffer.from(`\uFEFF${soundContent['terms.yaml']}`, 'utf16le'),
        'events.yaml': Buffer.from(soundContent['events.yaml'], 'utf16le'),
      },
      `
      events.yaml:1:1  unreadable-file
        It is saved as UTF-16.
        Save it as UTF-8.

      terms.yaml:1:1  unreadable-file
        It is saved as UTF-16.
        Save it as UTF-8.
      `,
    ],
    [
      'letters that nobody sees: a blank without width, a change of direction',
      { ...news('again.', 'a\u200Bgain.'), ...replaced('terms.yaml', 'that works', 'that\u202Eworks') },
      `
      documents/news/01-news.mdx:7:17  odd-character
        Here is an invisible character, U+200B (zero-width space).
        Remove it.

      terms.yaml:3:25  odd-character
        Here is an invisible character, U+202E (right-to-left override).
        Remove it.
      `,
    ],
    [
      'file names that not every system can hold',
      { 'documents/news/_draft.mdx': 'x', 'documents/news/02 #more.mdx': 'x' },
      `
      documents/news/_draft.mdx:1:1  odd-name
        The name "_draft.mdx" is not one that every system and address can hold.
        Use letters from a to z, digits and hyphens. A draft belongs outside the content folder.

      documents/news/02 #more.mdx:1:1  odd-name
        The name "02 #more.mdx" is not one that every system and address can hold.
        Use letters from a to z, digits and hyphens. A draft belongs outside the content folder.
      `,
    ],
    [
      'a byte order mark',
      { 'terms.yaml': `\uFEFF${soundContent['terms.yaml']}` },
      `
      terms.yaml:1:1  unreadable-file
        It begins with a byte order mark.
        Save it as UTF-8 without BOM.
      `,
    ],
    [
      'a NUL',
      replaced('terms.yaml', 'that works', 'that\0works'),
      `
      terms.yaml:3:25  odd-character
        Here is an invisible character, U+0000.
        Remove it.
      `,
    ],
    [
      'empty files',
      { 'events.yaml': '', 'documents/news/01-news.mdx': ' \n' },
      `
      documents/news/01-news.mdx:1:1  empty-file
        It is empty.
        Fill it, or remove it.

      events.yaml:1:1  empty-file
        It is empty.
        Fill it; a list without entries is [].
      `,
    ],
    [
      'a section without a paragraph',
      news('There are bees again.\n', ''),
      `
      documents/news/01-news.mdx:1:1  empty-file
        The section has no paragraph.
        Write its paragraphs under the front matter, or remove the file.
      `,
    ],
    [
      'a file longer than 512 KB',
      {
        'documents/news/01-news.mdx': `${soundContent['documents/news/01-news.mdx']}${'Bees! '.repeat(90_000)}`,
      },
      `
      documents/news/01-news.mdx:1:1  large-file
        It is 528 KB long.
        A file may be 512 KB long: divide it.
      `,
    ],
    [
      'files and folders that nothing reads',
      {
        'documents/news/01-news.md': 'x',
        'documents/news/img/bee.png': 'x',
        'documents/notes.txt': 'x',
        'source.yaml': 'x',
        'documents/news/.hidden': 'x',
      },
      `
      documents/news/01-news.md:1:1  unread-file
        Nothing reads "01-news.md", so nothing in it would be on the site.
        Rename it to 01-news.mdx, or move it out of the content folder.

      documents/news/img:1:1  unread-file
        Nothing reads "img", so nothing in it would be on the site.
        It is a folder: what a document has lies in its own folder, beside document.yaml.

      documents/notes.txt:1:1  unread-file
        Nothing reads "notes.txt", so nothing in it would be on the site.
        A document is a folder with a document.yaml and its sections.

      source.yaml:1:1  unread-file
        Nothing reads "source.yaml", so nothing in it would be on the site.
        Did you mean "sources.yaml"? Otherwise move it out of the content folder.
      `,
    ],
    [
      'two versions that a merge left',
      {
        ...news('There are', '<<<<<<< HEAD\nThere are\n=======\nThere were\n>>>>>>> other'),
        'terms.yaml': `${soundContent['terms.yaml']}>>>>>>> other\n`,
      },
      `
      documents/news/01-news.mdx:7:1  merge-conflict
        A merge left two versions here, from "<<<<<<< HEAD" on.
        Keep what is right of both, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.

      terms.yaml:4:1  merge-conflict
        A merge left two versions here, from ">>>>>>> other" on.
        Keep what is right of both, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.
      `,
    ],
    [
      'letters of another alphabet, accents apart, blanks that YAML takes for letters',
      {
        ...news('again.', '\u0430gain, s\u0430ys Jose\u0301.'),
        ...replaced('terms.yaml', 'term: worker\n', 'term:\u00a0worker\n'),
      },
      `
      documents/news/01-news.mdx:7:16  odd-character
        "аgain" has a letter of another alphabet, "а" (U+0430).
        Write "again" in Latin letters.

      documents/news/01-news.mdx:7:24  odd-character
        "sаys" has a letter of another alphabet, "а" (U+0430).
        Write "says" in Latin letters.

      documents/news/01-news.mdx:7:31  odd-character
        The accent of "é" is a character of its own, U+0301.
        Type the letter anew: "é" (U+00E9).

      terms.yaml:2:8  odd-character
        Here is a space of another kind, U+00A0.
        Write plain spaces around names and colons.
      `,
    ],
    [
      'lines that end in CR alone',
      { 'terms.yaml': soundContent['terms.yaml'].replaceAll('\n', '\r') },
      `
      terms.yaml:1:1  unreadable-file
        Its lines end as on old Macintosh computers (CR).
        Save it with the line ends of Unix or Windows.
      `,
    ],
    [
      'sections without a number, with one of another, or written otherwise',
      {
        'documents/news/more.mdx': '---\nkey: more\ntitle: More\nsummary: More.\n---\n\nMore.\n',
        'documents/news/01-again.mdx': '---\nkey: again\ntitle: Again\nsummary: Again.\n---\n\nAgain.\n',
        'documents/news/2-last.mdx': '---\nkey: last\ntitle: Last\nsummary: Last.\n---\n\nLast.\n',
      },
      `
      documents/news/01-news.mdx:1:1  odd-name
        "01-news.mdx" and "01-again.mdx" have one number, 01.
        Number the sections in their order.

      documents/news/2-last.mdx:1:1  odd-name
        "2-last.mdx" and "01-news.mdx" are not numbered alike.
        Write all numbers with as many digits, or 10 comes before 2.

      documents/news/more.mdx:1:1  odd-name
        "more.mdx" does not say where in the document it stands.
        Begin its name with a number: 01-….mdx.
      `,
    ],
  ],
  'an author’s first day': [
    [
      'citations and links by a key alone, with a page, in double brackets, apart from their address',
      news(
        'again.',
        'again, says [doe-2019], [@ doe-2019], [Doe](@doe-2019, 5), [Doe](doe-2019), [Doe](#doe-2019), [[hive]], [one] (https://example.org), (two)[https://example.org] and [a worker](#worker).',
      ),
      `
      documents/news/01-news.mdx:7:28  broken-markdown
        "[doe-2019]" would be printed as it is.
        Write [words](@doe-2019), or in a note [@doe-2019].

      documents/news/01-news.mdx:7:40  broken-markdown
        "[@ doe-2019]" would be printed as it is.
        Write [words](@key), or in a note [@key] or [@key, 412], and a bracket for each work: [@one]; [@two].

      documents/news/01-news.mdx:7:54  broken-markdown
        "[Doe](@doe-2019, 5)" would be printed as it is.
        Words lead to a source without a page: [words](@key). Give the page in a note: [@key, 412].

      documents/news/01-news.mdx:7:75  unsafe-link
        "doe-2019" is not an address that a text may link to.
        Write [words](@doe-2019).

      documents/news/01-news.mdx:7:92  unknown-address
        "#doe-2019" leads nowhere on this site.
        Write [words](@doe-2019).

      documents/news/01-news.mdx:7:110  broken-markdown
        "[[hive]]" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:120  broken-markdown
        "[one] (" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:149  broken-markdown
        "(two)[" would be printed as it is.
        Write [words](address), without a space between them or in the address.

      documents/news/01-news.mdx:7:180  unknown-address
        "#worker" leads nowhere on this site.
        Write "/glossary/#worker".
      `,
    ],
    [
      'a table without its second line, typed bullets, a heading in bold, a hyphen that begins a line',
      news('again.', 'again\n- and well.\n\n| bees | 30 |\n\n• one\n\n**The end**'),
      `
      documents/news/01-news.mdx:8:1  unmeant-markdown
        The "-" at the beginning of this line makes a list of it.
        Write \\- where it is meant as it is; a list needs an empty line before it.

      documents/news/01-news.mdx:10:1  broken-markdown
        "| bees | 30 |" would be printed as it is.
        Write an empty line before a table, and | - | - | under its first row, with a hyphen for each column.

      documents/news/01-news.mdx:12:1  broken-markdown
        "•" would be printed as it is.
        Write a hyphen for each entry of a list, and an empty line before the first.

      documents/news/01-news.mdx:14:1  unmeant-markdown
        These bold words are a paragraph of their own.
        Write ## before a heading; otherwise take the emphasis away.
      `,
    ],
    [
      'marks apart from their words, at the beginning of a line, for several notes',
      hive(
        'bees.[^1] Of',
        'bees. [^1] Of',
        'says [Doe](@doe-2019).',
        'says [Doe](@doe-2019).\n[^1] So.[^1,2]',
      ),
      `
      documents/report/01-hive.mdx:10:53  misplaced-mark
        A space stands before the mark of note 1.
        Write the mark right behind the word or punctuation mark that it follows.

      documents/report/01-hive.mdx:15:1  misplaced-mark
        A line begins with the mark of note 1.
        Write the mark right behind the word or punctuation mark that it follows.

      documents/report/01-hive.mdx:15:9  undefined-note
        [^1,2] marks a note that is not there.
        Write a mark for each note: [^1][^2].
      `,
    ],
    [
      'pages that run backward, a note that another paragraph marks',
      {
        ...hive('[@doe-2019].', '[@doe-2019, 32-30].'),
        ...replaced('sources.yaml', '  language: en', '  page: 59-41\n  language: en'),
        ...replaced('statistics.yaml', 'place: hive-2\n', 'place: hive-2\n  note: 1\n'),
      },
      `
      documents/report/01-hive.mdx:22:24  wrong-value
        The pages "32-30" run backward.
        Write the first page first.

      sources.yaml:6:3  wrong-value
        "59-41" stands in the field "page".
        Write the first page first.

      statistics.yaml:29:3  undefined-note
        "hive-2" does not mark note 1.
        Name the note that supports the number there, or remove the field.
      `,
    ],
    [
      'elements that are not closed, not known, closed twice; a paragraph that begins like code',
      {
        ...news('again.', 'again.<br>'),
        'documents/news/02-page.mdx': `---\nkey: page\ntitle: P\nsummary: P.\n---\n\n<Page n="1">Bees.\n`,
        'documents/news/03-close.mdx': `---\nkey: close\ntitle: C\nsummary: C.\n---\n\nBees.</Term>\n`,
        'documents/news/04-import.mdx': `---\nkey: import\ntitle: I\nsummary: I.\n---\n\nimport duties rose.\n`,
        'documents/news/05-sign.mdx': `---\nkey: sign\ntitle: S\nsummary: S.\n---\n\n<Stat “drones” />\n`,
      },
      `
      documents/news/01-news.mdx:7:22  mdx-syntax
        <br> is not closed.
        Write <br />, with a slash.

      documents/news/02-page.mdx:7:1  mdx-syntax
        <Page> is not closed.
        Write <Page n="…" />, with a slash.

      documents/news/03-close.mdx:7:7  mdx-syntax
        An element is closed that was not opened.
        Remove what begins with </, or open it before.

      documents/news/04-import.mdx:7:15  mdx-syntax
        What begins with "import" or "export" is taken for code.
        Let the paragraph begin with another word: texts have no code.

      documents/news/05-sign.mdx:7:7  mdx-syntax
        "“" stands inside what begins with a less-than sign.
        Write elements as <Stat is="…" />, and \\< where a less-than sign is meant.
      `,
    ],
    [
      'fields by the names that they have elsewhere, authors as a text, a group or two kinds at once',
      {
        ...replaced(
          'sources.yaml',
          "issued: '2019'",
          'year: 2019',
          '[{ family: Doe, given: John }]',
          'John Doe',
        ),
        ...replaced('documents/report/document.yaml', '[{ family: Roe, given: Jane }]', '[Jane Roe]'),
        ...replaced(
          'documents/news/document.yaml',
          '[{ literal: The Herald }]',
          '[{ literal: Herald, family: H }]',
        ),
        ...replaced('statistics.yaml', 'place: hive-2', "place: '#hive-2'"),
        ...replaced('events.yaml', '[hive-1]', '[report/hive-1]'),
      },
      `
      documents/news/document.yaml:7:13  unknown-field
        The field "literal" cannot stand beside the others.
        Keep it alone, or remove it.

      documents/report/document.yaml:7:11  wrong-value
        "Jane Roe" stands in the field "authors".
        Write fields, one a line: family: …, given: …, affiliation: …, static-ordering: …, literal: ….

      sources.yaml:3:3  wrong-value
        "John Doe" stands in the field "author".
        Write a list, an entry behind each hyphen, with these fields: family: …, given: …, affiliation: …, static-ordering: …, literal: ….

      sources.yaml:5:3  unknown-field
        There is no field "year" here.
        Did you mean "issued"? Otherwise remove it.

      statistics.yaml:28:3  wrong-value
        "#hive-2" stands in the field "place".
        Write "hive-2".
      `,
    ],
    [
      'entries under the [] of an empty list, a number sign in a list, words behind one, a shifted field',
      {
        'terms.yaml': `[]\n${soundContent['terms.yaml']}`,
        ...replaced('events.yaml', '[hive-1]', '[#hive-1]'),
        ...replaced('sources.yaml', 'title: Bees', 'title: [Bees] at home'),
        ...replaced('statistics.yaml', '  theme: people\n  title: Drones', ' theme: people\n  title: Drones'),
      },
      `
      events.yaml:7:12  yaml-syntax
        "#hive-1" is taken for a comment.
        Remove the #, or put the text in quotation marks.

      sources.yaml:4:17  yaml-syntax
        Words stand behind a list.
        Put the whole in quotation marks if it is a text.

      statistics.yaml:22:1  yaml-syntax
        This field is not indented like those before it.
        Indent all fields of a record alike.

      terms.yaml:2:1  yaml-syntax
        Entries follow the [] of an empty list.
        Remove the line "[]".
      `,
    ],
  ],
};

const symbolicLink = `
  documents/news/02-more.mdx:1:1  symbolic-link
    "02-more.mdx" is a symbolic link.
    Put the file or folder itself here.
`;

const sameName = `
  documents/news/01-news.mdx:1:1  ambiguous-name
    "01-news.mdx" and "01-News.mdx" differ in capitals only.
    Rename one of them: on many systems the two are one file.
`;

test('the content that these tests break is sound', () => {
  assert.equal(reportOn({}), '');
});

test('an e-mail address is a link, typed plainly, escaped or behind words', () => {
  const mailboxes = 'a@b.org, a\\@b.org, [us](mailto:us@b.org), [bees](mailto:a_b@c.b.org?subject=Bees)';
  assert.equal(reportOn(news('again.', `again: ${mailboxes}.`)), '');
});

for (const [group, some] of Object.entries(cases)) {
  describe(group, () => {
    for (const [name, changes, report] of some) {
      test(name, () => assert.equal(reportOn(changes), flush(report)));
    }
  });
}

test('a symbolic link', () => {
  const prepare = (folder: string) =>
    symlinkSync(join(folder, 'sources.yaml'), join(folder, 'documents/news/02-more.mdx'));
  assert.equal(reportOn({}, prepare), flush(symbolicLink));
});

test('names that differ in capitals only', (context) => {
  const prepare = (folder: string) => {
    const file = join(folder, 'documents/news/01-News.mdx');
    if (existsSync(file)) context.skip('the two are one file here');
    else writeFileSync(file, soundContent['documents/news/01-news.mdx']);
  };
  const report = reportOn({}, prepare);
  if (report !== '') assert.equal(report, flush(sameName));
});

test('every code has a case', () => {
  const reports = Object.values(cases).flatMap((some) => some.map(([, , report]) => report));
  // What was published is the build's to know; the last two are tested there.
  const ofAddresses = ['lost-address', 'changed-address'];
  const shown = new Set([...reports, symbolicLink, sameName].join('').match(/(?<=:\d+ {2})[a-z-]+$/gm));
  assert.deepEqual([...shown, ...ofAddresses].sort(), Object.keys(problemCodes).sort());
});

test('all problems of all files come at once, in order', () => {
  const changes = {
    ...replaced('terms.yaml', 'definition', 'defintion'),
    ...replaced('sources.yaml', "'2019'", "'2019-13'"),
    ...hive('[Doe](@doe-2019)', '[Doe](@do-2019)', '<Stat is="bees" />', '<Stat is="bees" />{1}'),
  };
  assert.equal(
    reportOn(changes),
    flush(`
        documents/report/01-hive.mdx:10:46  unknown-element
          An {expression} is not allowed in a text.
          Write \\{ where a brace is meant; texts have no code and no comments.

        documents/report/01-hive.mdx:14:63  unknown-source
          The paragraph cites "do-2019", which is not in sources.yaml.
          Did you mean "doe-2019"? Otherwise add it to sources.yaml, or remove the key.

        sources.yaml:5:3  wrong-value
          "2019-13" stands in the field "issued".
          Write a date that exists: "2017-09-28", "2017-09" or "2017", or two of them, the earlier first, with a slash between.

        terms.yaml:3:3  unknown-field
          There is no field "defintion" here.
          Did you mean "definition"? Otherwise remove it.
      `),
  );
});

test('one mistake is one problem: what depends on what could not be read is not reported', () => {
  for (const changes of [
    replaced('sources.yaml', 'id: doe-2019\n  type: book', 'id: doe-2019'),
    replaced('statistics.yaml', 'value: 30', 'value: thirty'),
    hive('title: The Hive', 'title: The: Hive'),
    { 'documents/report/01-hive.mdx': undefined, 'documents/report/01-hive.md': 'Bees.' },
    { 'callouts.yaml': 'castes' },
  ]) {
    const codes = problemsOf(changes).map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /^(unknown-(?!field)|un(used|printed)|parts|misplaced|undefined)/.test(code)),
      [],
    );
    assert.notEqual(codes.length, 0);
  }
});

test('what could not be read hides no mistake elsewhere: links into what was read are followed', () => {
  const changes = {
    ...replaced('sources.yaml', '  title: Bees', '\ttitle: Bees'),
    ...replaced('terms.yaml', 'A bee that works.', 'A bee: it works.'),
    ...hive('</Term>', ''),
    ...news('again.', 'again: [a](/compare/#nix), [b](/glossary/#nix), [c](#nix-1), [d](/sources/nix/).'),
    'redirects.yaml': '- { from: /old/, to: /timeline/#nix }\n- { from: /older/, to: /report/nix/ }\n',
  };
  const found = problemsOf(changes).map(({ file, code, message }) => `${file} ${code} ${message}`);
  assert.deepEqual(found, [
    'documents/news/01-news.mdx unknown-address "/compare/#nix" leads nowhere on this site.',
    'documents/report/01-hive.mdx mdx-syntax <Term> is not closed.',
    'redirects.yaml unknown-address "/timeline/#nix" leads nowhere on this site.',
    'sources.yaml yaml-syntax A tab indents this line.',
    'terms.yaml yaml-syntax A colon stands inside an unquoted text.',
  ]);
});

test('line ends of Windows are read, and positions are the same', () => {
  const windows = (changes: Changes): Changes =>
    Object.fromEntries(
      Object.entries({ ...soundContent, ...changes }).map(([file, text]) => [
        file,
        String(text).replaceAll('\n', '\r\n'),
      ]),
    );
  assert.equal(reportOn(windows({})), '');
  for (const changes of [hive('@doe-2019].', '@doe].'), replaced('terms.yaml', 'definition', 'definiton')]) {
    assert.equal(reportOn(windows(changes)), reportOn(changes));
  }
});

test('the nearest name is offered when it is near', () => {
  assert.equal(nearest('he-2070', ['fung-2016', 'he-2007', 'he-2016']), 'he-2007');
  assert.equal(nearest('titel', ['title', 'type']), 'title');
  assert.equal(nearest('roe', ['doe-2019', 'key']), undefined);
  assert.equal(nearest('', ['a']), undefined);
});

/** A text without the indentation that it has here. */
function flush(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}
