import type { Document } from '../../model/document.ts';
import { attribute, type Element } from '../../syntax/parse.ts';
import { suggest } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';

/** Reports a picture that is not in the folder of its document, or that says nothing to who cannot see it. */
export function checkPicture(linking: Linking, document: Document, file: SectionFile, block: Element): void {
  const { report, content } = linking;
  const at = positionOf(file, block);
  const src = attribute(block, 'src') ?? '';
  const { pictures = [] } = content.documents.find(({ sections }) => sections.includes(file)) ?? {};
  linking.shownPictures.add(`documents/${document.key}/${src}`);
  if (/^[a-z]+:|^\/\//i.test(src)) {
    report(
      at,
      'missing-picture',
      `The picture "${src}" is on another site.`,
      'Put the file into the folder of the document, and write its name: nothing is loaded from elsewhere.',
    );
  } else if (!pictures.includes(src)) {
    const otherwise = `Put it into documents/${document.key}/, and write its name alone.`;
    report(at, 'missing-picture', `There is no picture "${src}".`, suggest(src, pictures, otherwise));
  }
  if (attribute(block, 'alt') !== undefined) return;
  report(
    at,
    'missing-picture',
    `The picture "${src}" has no words for who cannot see it.`,
    'Write what is to be seen: ![A map of the garden](map.png). Of an ornament, write <Picture src="…" alt="" />.',
  );
}

/** Reports pictures that no text shows: they would not be on the site. */
export function checkUnusedPictures({ content, report, shownPictures }: Linking): void {
  if (content.unread.texts) return;
  for (const { record, pictures } of content.documents) {
    for (const name of pictures) {
      const file = `documents/${record.data.key}/${name}`;
      if (shownPictures.has(file)) continue;
      report(
        { file, line: 1, column: 1 },
        'unread-file',
        `No text shows "${name}".`,
        `Write ![what is to be seen](${name}) where it belongs, or move it out of the content folder.`,
      );
    }
  }
}
