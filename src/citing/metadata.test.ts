import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullAddress } from '../library/address.ts';
import { loadLibrary } from '../library/library.ts';
import { toCoins } from './coins.ts';
import { metadataOf } from './metadata.ts';

const library = loadLibrary('content');

/**
 * What Zotero makes of the tags of a page, by the rules of its translators "Embedded Metadata" and "RDF": names with a
 * known prefix become statements (z:itemType decides the type, else Dublin Core's, else what the Highwire tags suggest);
 * then Highwire tags fill the fields, and their authors replace those of Dublin Core.
 */
function zoteroItem(tags: { name: string; content: string }[]) {
  const values = (name: string) => tags.filter((tag) => tag.name === name).map(({ content }) => content);
  const first = (...names: string[]) => names.flatMap(values)[0];
  const suggested = first('citation_journal_title')
    ? 'journalArticle'
    : first('citation_technical_report_institution')
      ? 'report'
      : first('citation_title') && 'journalArticle';
  const types = ['report', 'newspaperArticle', 'magazineArticle', 'journalArticle', 'book', 'webpage'];
  const itemType = [first('z:itemType'), first('DC.type'), suggested, 'webpage'].find((type) =>
    types.includes(type ?? ''),
  );
  const authors = values('citation_author').length > 0 ? values('citation_author') : values('DC.creator');
  const creators = authors.map((author) => {
    const [lastName, firstName] = author.split(/,\s*/);
    return firstName ? { lastName, firstName } : { lastName };
  });
  return {
    itemType,
    creators,
    title: first('citation_title', 'DC.title'),
    publicationTitle: first('citation_journal_title', 'DC.source'),
    date: first('citation_publication_date', 'DC.date'),
    url: first('citation_public_url', 'DC.identifier'),
    language: first('citation_language', 'DC.language'),
  };
}

const document = (key: string) => {
  const found = library.documents.find((each) => each.key === key);
  assert.ok(found);
  return found;
};

test('Zotero saves the brief as a report, from each of its pages', () => {
  for (const address of ['/brief/', '/brief/threat/', '/brief/all/']) {
    assert.deepEqual(zoteroItem(metadataOf(document('brief'), address)), {
      itemType: 'report',
      creators: [
        { lastName: 'Fang', firstName: 'Songying' },
        { lastName: 'Li', firstName: 'Xiaojun' },
        { lastName: 'Sun', firstName: 'Fanglu' },
      ],
      title: 'China’s Evolving Motivations and Goals in UN Peacekeeping Participation',
      publicationTitle: undefined,
      date: '2018/02/03',
      url: fullAddress(address),
      language: 'en',
    });
  }
});

test('Zotero saves the article as a newspaper article of 2014, no nearer', () => {
  assert.deepEqual(zoteroItem(metadataOf(document('mali'), '/mali/')), {
    itemType: 'newspaperArticle',
    creators: [{ lastName: 'Leimbach', firstName: 'Dulcie' }],
    title: 'China Takes a Peacekeeping Risk in Mali',
    publicationTitle: 'PassBlue',
    date: '2014',
    url: fullAddress('/mali/'),
    language: 'en',
  });
});

/** What Zotero makes of a COinS, by the rules of its parseContextObject. */
function zoteroWork(coins: string) {
  const fields = new URLSearchParams(coins);
  const format = fields.get('rft_val_fmt')?.replace('info:ofi/fmt:kev:mtx:', '');
  const genre = fields.get('rft.genre');
  const itemType =
    format === 'journal'
      ? 'journalArticle'
      : format === 'dc'
        ? fields.get('rft.type')
        : ({ bookitem: 'bookSection', report: 'report' }[genre ?? ''] ?? 'book');
  return {
    itemType,
    title: fields.get('rft.atitle') ?? fields.get('rft.btitle') ?? fields.get('rft.title'),
    creators: fields.getAll('rft.au').length,
    date: fields.get('rft.date') ?? undefined,
  };
}

test('Zotero is offered every work with its kind, title, authors and date', () => {
  const kinds: Record<string, string> = {
    ...{
      'article-journal': 'journalArticle',
      'article-newspaper': 'newspaperArticle',
      report: 'report',
      book: 'book',
    },
    ...{
      'article-magazine': 'magazineArticle',
      chapter: 'bookSection',
      webpage: 'webpage',
      interview: 'interview',
    },
    ...{ personal_communication: 'interview', speech: 'presentation', graphic: 'artwork' },
  };
  for (const source of library.sources.values()) {
    const coins = toCoins(source);
    assert.equal(new URLSearchParams(coins).get('ctx_ver'), 'Z39.88-2004');
    assert.deepEqual(zoteroWork(coins), {
      itemType: kinds[source.type] ?? 'document',
      title: source.title,
      creators: source.author.length,
      date: source.issued?.split('/')[0],
    });
  }
});
