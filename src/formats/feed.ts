import { documentAddress, fullAddress } from '../model/address.ts';
import { type Document, fullName } from '../model/document.ts';
import type { Library } from '../model/library.ts';
import { moment, xml } from './xml.ts';

/** When an edition last changed; where it does not say, the date of its original. */
export const changed = ({ revised, issued }: Document): string => moment(revised ?? issued);

/** The documents as an Atom feed (RFC 4287), the last changed first. */
export function atomFeed({ site, documents }: Library): string {
  const sorted = documents.toSorted((a, b) => changed(b).localeCompare(changed(a), 'en'));
  const entries = sorted.map((document) => {
    const address = fullAddress(documentAddress(document));
    return `  <entry>
    <id>${xml(address)}</id>
    <title>${xml(document.title)}</title>
    <updated>${changed(document)}</updated>
${document.authors.map((author) => `    <author><name>${xml(fullName(author))}</name></author>\n`).join('')}    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <summary>${xml(document.description)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xml(fullAddress('/'))}</id>
  <title>${xml(site.title)}</title>
  <subtitle>${xml(site.description)}</subtitle>
  <updated>${sorted[0] ? changed(sorted[0]) : ''}</updated>
  <link rel="alternate" type="text/html" href="${xml(fullAddress('/'))}"/>
  <link rel="self" type="application/atom+xml" href="${xml(fullAddress('/feed.xml'))}"/>
${entries.join('')}</feed>
`;
}
