import { stopped } from '../messages/ended.ts';
import { files, reading, signs } from '../messages/messages.ts';
import { documentAddress, fullAddress, sectionAddress, wholeAddress } from '../model/address.ts';
import { byline } from '../model/byline.ts';
import { bodySections, wholeTitle } from '../model/document.ts';
import { editionSentence, kindLabel } from '../model/document-facts.ts';
import type { Library } from '../model/library.ts';
import { fullNames } from '../model/person.ts';
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
      (whose || stopped(byline(document), signs.stop)) + signs.between + document.description,
      '',
    );
    lines.push(`- [${reading.frontPage}](${twin(front)}): ${kindLabel(document)}`);
    if (document.paging === 'sections') {
      for (const section of bodySections(document)) {
        lines.push(
          `- [${section.title}](${twin(sectionAddress(section))})${section.authors ? `${signs.comma}${fullNames(section.authors)}` : ''}: ${summaryOf(section)}`,
        );
      }
      lines.push(`- [${reading.wholeText}](${twin(wholeAddress(document))})`);
    }
    lines.push('');
  }
  // The format itself names it so, whatever the language is.
  lines.push('## Optional', '');
  lines.push(
    `- [${files.allStatistics}](${fullAddress('/data/statistics.json')}): ${files.whatStatisticsHave}`,
  );
  lines.push(`- [${files.allPages}](${fullAddress('/sitemap.xml')})`, '');
  return lines.join('\n');
}
