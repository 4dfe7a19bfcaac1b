import * as messages from '../messages/messages.ts';
import { documentAddress, fullAddress, sectionAddress, wholeAddress } from '../model/address.ts';
import { bodySections, fullNames, wholeTitle } from '../model/document.ts';
import { editionSentence, kindLabel } from '../model/document-facts.ts';
import type { Library } from '../model/library.ts';
import { summaryOf } from '../model/section.ts';
import { markdownAddress } from './subject.ts';

/** What the site has for programs that read, as llmstxt.org lays it out. */
export function llmsTxt(library: Library): string {
  const { site, documents } = library;
  const twin = (address: string) => fullAddress(markdownAddress(library, address) ?? address);
  const lines = [`# ${site.title}`, '', `> ${site.description}`, '', site.lead, ''];
  for (const document of documents) {
    const front = documentAddress(document);
    const whose = editionSentence(document);
    lines.push(
      `## ${wholeTitle(document)}`,
      '',
      `${whose || `${fullNames(document.authors)}.`} ${document.description}`,
      '',
    );
    lines.push(`- [${messages.files.frontPage}](${twin(front)}): ${kindLabel(document)}`);
    if (document.paging === 'sections') {
      for (const section of bodySections(document)) {
        lines.push(`- [${section.title}](${twin(sectionAddress(section))}): ${summaryOf(section)}`);
      }
      lines.push(`- [${messages.files.wholeText}](${twin(wholeAddress(document))})`);
    }
    lines.push('');
  }
  lines.push('## Optional', '');
  lines.push(
    `- [${messages.files.allStatistics}](${fullAddress('/data/statistics.json')}): ${messages.files.ofStatistics}`,
  );
  lines.push(`- [${messages.files.allPages}](${fullAddress('/sitemap.xml')})`, '');
  return lines.join('\n');
}
