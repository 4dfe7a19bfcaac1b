import { x } from 'xastscript';
import { signs } from '../messages/messages.ts';
import { documentAddress, fullAddress } from '../model/address.ts';
import { makersOf } from '../model/byline.ts';
import { type Document, wholeTitle } from '../model/document.ts';
import { editionSentence } from '../model/document-facts.ts';
import { siteLanguage } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import { fullName } from '../model/person.ts';
import { foreignLanguage } from '../model/text-language.ts';
import { onLines, xmlFile } from './xml.ts';

/** When an edition last changed, as the moment at which that day, month or year begins; else the date of its original. */
export function changed({ revised, issued }: Document): string {
  const [from = ''] = (revised ?? issued).split('/');
  const [year, month = '01', day = '01'] = from.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** The documents as an Atom feed (RFC 4287), the last changed first. */
export function atomFeed({ site, documents }: Library): string {
  const sorted = documents.toSorted((a, b) => changed(b).localeCompare(changed(a), 'en'));
  const entries = sorted.map((document) => {
    const address = fullAddress(documentAddress(document));
    return x(
      'entry',
      onLines([
        x('id', address),
        x('title', { 'xml:lang': foreignLanguage(document) }, wholeTitle(document)),
        x('updated', changed(document)),
        ...makersOf(document).map((author) => x('author', [x('name', fullName(author))])),
        x('link', { rel: 'alternate', type: 'text/html', href: address }),
        x('summary', [editionSentence(document), document.description].filter(Boolean).join(signs.between)),
        ...(document.licence ? [x('rights', document.licence)] : []),
      ]),
    );
  });
  const front = fullAddress('/');
  const self = { rel: 'self', type: 'application/atom+xml', href: fullAddress('/feed.xml') };
  return xmlFile(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteLanguage },
      onLines([
        x('id', front),
        x('title', site.title),
        x('subtitle', site.description),
        x('updated', sorted[0] ? changed(sorted[0]) : ''),
        x('link', { rel: 'alternate', type: 'text/html', href: front }),
        x('link', self),
        ...entries,
      ]),
    ),
  );
}
