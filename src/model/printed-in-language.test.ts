import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { markdownOf } from '../formats/markdown.ts';
import { libraryOf, replaced, soundContent, withContent } from '../library/fixture.ts';
import { htmlElsewhere } from '../render/html.ts';
import { printedValue } from './statistic.ts';

test('a number in a text is written as the language of the text has it, and that of the editors as the site’s', () => {
  const library = libraryOf({
    ...replaced('documents/report/document.yaml', 'edition: restatement', 'edition: original\nlanguage: fr'),
    ...replaced(
      'documents/report/01-hive.mdx',
      'The editors counted too,',
      'The editors counted <Stat is="bees" /> too,',
    ),
    ...replaced(
      'statistics.yaml',
      'value: 30',
      'value: 30000.5',
      'value: 20\n  unit: bees\n  printed: twenty',
      'value: 29990.5\n  unit: bees',
    ),
  });
  const section = library.sections.find(({ key }) => key === 'hive');
  const [first] = section?.passages ?? [];
  assert(section && first);
  const [remark] =
    first.annotations.length > 0 ? first.annotations : (section.passages[1]?.annotations ?? []);
  assert(remark);
  assert.match(first.text, /holds 30\s000,5 bees/u);
  assert.match(remark.text, /counted 30,000\.5 too/);
  assert.match(htmlElsewhere(library, section, first.id, []), />30\s000,5<\/a>/u);
  assert.match(htmlElsewhere(library, section, remark.id, []), />30,000\.5<\/a>/);
  assert.match(markdownOf(library, section.document, [section], ''), /holds 30\s000,5 bees/u);
});

test('a number has the signs of each language', () => {
  const of = (unit: string, value: number) => ({ value, unit, printed: undefined });
  assert.equal(printedValue(of('percent', 2.7), 'en'), '2.7%');
  assert.match(printedValue(of('percent', 2.7), 'fr'), /^2,7\s%$/u);
  assert.match(printedValue(of('US dollars', 5e6), 'zh'), /500万/);
  assert.equal(printedValue(of('year', 2012), 'ru'), '2012');
});

/** What a section of a French volume says on a site in a language, whose modules are loaded for that one alone. */
async function frenchOn(language: string): Promise<string[]> {
  const files = {
    'site.yaml': `${soundContent['site.yaml']}language: ${language}\n`,
    ...replaced('statistics.yaml', '  printed: twenty\n', ''),
    ...replaced(
      'documents/report/document.yaml',
      'edition: restatement',
      'edition: original\nlanguage: fr\nsubtitle: un recueil',
    ),
    ...replaced('documents/report/01-hive.mdx', 'Counted by hand.', 'Voir [@doe-2019, 12] et'),
    ...replaced('sources.yaml', 'title: Bees', "title: Bees\n  edition: '2'\n  publisher: CUP"),
  };
  const script = `
    const { loadLibrary } = await import('./src/library/load-library.ts');
    const { citeSection } = await import('./src/citing/citation.ts');
    const { foreignLanguage } = await import('./src/model/text-language.ts');
    const { noteHtml } = await import('./src/render/html.ts');
    const library = loadLibrary(process.env.CONTENT_DIR);
    const section = library.sections.find(({ key }) => key === 'hive');
    const note = noteHtml(library, section.notes[0]).replace(/<[^>]*>/g, '');
    const entry = citeSection(section).styles.find(({ style }) => style === 'note').entry.replace(/<[^>]*>/g, '');
    console.log([foreignLanguage(section.document), note.trim(), entry].join('\\n'));`;
  return withContent(files, async (folder) => {
    const run = ['--input-type=module', '--eval', script];
    const env = { ...process.env, CONTENT_DIR: folder };
    const { stdout } = await promisify(execFile)(process.execPath, run, { env });
    return stdout.trim().split('\n');
  });
}

test('a French text is French on a site in any language: its lang, its notes and citations', async () => {
  for (const language of ['en', 'zh']) {
    const [lang, note = '', entry = ''] = await frenchOn(language);
    assert.equal(lang, 'fr');
    assert.match(note, /Voir John Doe, Bees, 2ᵉ éd\. \(CUP, 2019\), 12 et/, language);
    assert.match(entry, /^Jane Roe, .*The State of the Hive\s:\sun recueil.*sous «\sThe Hive\s»/u, language);
  }
});
