import { basename, extname, relative } from 'node:path';
import type { FileChange } from '../importing/changes.ts';
import type { refusals as reasons } from '../pandoc/refusals.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { type Command, type Effects, runCommand } from './command.ts';

const usage = `
Usage: npm run import -- <file> [--key=<key>] [--split=1|2] [--bibliography=<file>] [--update] [--from=<format>] [--yes]

Makes content/documents/<key>/ from a document: Word (.docx), OpenDocument (.odt), RTF, LaTeX (.tex), HTML, EPUB, JATS (.xml),
Markdown (.md, .qmd, .rmd, .myst; Pandoc’s, Quarto’s, MyST’s, GitHub’s). Sections, notes, tables, pictures, boxes, equations and citations
come with it; the works that it cites, from the fields of Zotero, Mendeley or EndNote or from a library, go to content/sources.yaml. What
could not be kept is listed at the end, with its place and what to do, and words of the file that are not in the text are named. Pandoc 3
does the reading: that of the machine, or one that npm fetches when you agree. A PDF, a plain text and the formats of other programs
(.txt, .doc, .wpd, .pages, .indd) are not read: the command says which program to use before. Nor is a file above 200 MB, a damaged or
endless archive, or a text that is not UTF-8. An import that fails or is stopped leaves the content as it was.

  --key=<key>              the address: /<key>/; the name of the file where it is not said
  --split=1|2              the level of headings that begin a section; with 2, headings of level 1 are parts
  --bibliography=<file>    works that it cites by key: .bib, .json, .ris; may be said several times; [@key] that is typed in Word counts
  --update                 puts the text in the place of the one that is there; without it, what differs is shown and nothing is touched
  --from=<format>          as Pandoc calls it, where the name of the file does not tell
  --yes                    fetches Pandoc without asking

CONTENT_DIR names another content folder, PANDOC another Pandoc.
Ends with 0 when the document is there and sound, 1 when the check has something to say or nothing was touched, 2 when it cannot be read.
`;

const known = /^--(?:key|split|bibliography|from)=|^--(?:update|yes)$/;

export const importCommand: Command = {
  usage,
  takes: 'words',
  run: async ({ words, environment, content, print, complain }) => {
    const { refusals } = await import('../pandoc/refusals.ts');
    const { file, options } = readWords(words, refusals);
    const value = (name: string): string | undefined => options.get(name)?.[0];
    const split = value('split');
    if (split !== undefined && split !== '1' && split !== '2') throw new UsageError(refusals.split(split));
    const key =
      value('key') ??
      basename(file, extname(file))
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[-\d]+|-+$/g, '');
    const [{ importDocument }, { findPandoc }, { toldTogether }, { isReadable }] = await Promise.all([
      import('../importing/import-document.ts'),
      import('../pandoc/pandoc.ts'),
      import('../mdx/remaining.ts'),
      import('../opening/open-document.ts'),
    ]);
    isReadable(file, value('from'));
    const pandoc =
      (await findPandoc(environment)) ?? (await askForPandoc(environment, complain, options.has('yes')));
    const interrupted = (): void => complain('Interrupted. The content is as it was.');
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const { step, end } = progress(complain, `reading ${basename(file)}`);
    const result = await told(
      importDocument(content, pandoc, file, {
        ...{ key, step, update: options.has('update'), format: value('from') },
        ...(split && { split: Number(split) as 1 | 2 }),
        bibliographies: options.get('bibliography') ?? [],
      }),
    ).finally(end);
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    const folder = `${relative('', content) || '.'}/documents/${key}`;
    const { sections, notes, headings } = result.counts;
    const { counted } = await import('../messages/en/counted.ts');
    const read = [counted(sections, 'section'), counted(headings, 'heading'), counted(notes, 'note')].join(
      ', ',
    );
    if (result.changes) tellChanges(print, folder, result.changes, result.isWritten);
    if (!result.isWritten) return 1;
    print(
      `${folder}: ${read}. ${counted(result.sources.added.length, 'work')} added to sources.yaml, ${result.sources.doubles.length} there already.`,
    );
    const status = await checkIt(content, print);
    const rest = toldTogether(result.remaining);
    if (rest.length > 0) print('\nLeft for a person:');
    for (const { what, todo, places } of rest) {
      const where =
        places.length > 6
          ? `${places.slice(0, 5).join('; ')}; and ${places.length - 5} more places`
          : places.join('; ');
      print(`  ${where || folder}\n    ${what}\n    ${todo}`);
    }
    print(`\nNext: read it with npm run dev, beside the original.`);
    return status;
  },
};

/** Tells what it is at every two seconds, and for how long: while Pandoc reads, as well. */
function progress(complain: Effects['complain'], begun: string) {
  const start = Date.now();
  let now = begun;
  const tell = (): void => complain(`… ${now} (${Math.round((Date.now() - start) / 1000)} s)`);
  const timer = setInterval(tell, patience);
  const step = (what: string): void => {
    if (what !== now && Date.now() - start > patience) complain(`… ${what}`);
    now = what;
  };
  return { step, end: () => clearInterval(timer) };
}

/** Milliseconds that may pass without a word. */
const patience = 2000;

/** What Pandoc says is for whoever chose the file. */
async function told<T>(work: Promise<T>): Promise<T> {
  const { PandocError } = await import('../pandoc/pandoc.ts');
  return work.catch((error) => {
    throw error instanceof PandocError ? new UsageError(error.message) : error;
  });
}

function readWords(
  words: string[],
  refusals: typeof reasons,
): { file: string; options: Map<string, string[]> } {
  const options = new Map<string, string[]>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // "--key brief" is as good as "--key=brief".
    const whole = /^--(?:key|split|bibliography|from)$/.test(word) ? `${word}=${words[++at] ?? ''}` : word;
    if (!whole.startsWith('--')) files.push(whole);
    else if (known.test(whole)) {
      const [name = '', ...rest] = whole.slice(2).split('=');
      options.set(name, [...(options.get(name) ?? []), rest.join('=')]);
    } else throw new UsageError(refusals.option(whole));
  }
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError(refusals.files());
  return { file, options };
}

type Terminal = [input: NodeJS.ReadableStream & { isTTY?: boolean }, output: NodeJS.WritableStream];

/** Fetches what reads documents, after asking whoever sits there. */
export async function askForPandoc(
  environment: Effects['environment'],
  complain: Effects['complain'],
  isAgreed: boolean,
  [input, output]: Terminal = [process.stdin, process.stderr],
) {
  const { fetchPandoc, pandocLicence } = await import('../pandoc/pandoc.ts');
  if (!isAgreed) {
    const { refusals } = await import('../pandoc/refusals.ts');
    if (!input.isTTY) throw new UsageError(refusals.noPandoc(pandocLicence));
    const { ask } = await import('./ask.ts');
    const what = `Reading documents needs Pandoc 3, which is not here. npm can fetch it (${pandocLicence}) into a cache of yours; it is no part of the site.`;
    if (!(await ask(`${what} Fetch it?`, input, output))) throw new UsageError(refusals.declined());
  }
  complain(`… fetching ${pandocLicence}`);
  return told(fetchPandoc(environment));
}

function tellChanges(
  print: Effects['print'],
  folder: string,
  changes: FileChange[],
  isWritten: boolean,
): void {
  if (changes.length === 0) {
    print(`${folder} is what the document says.`);
    return;
  }
  print(
    isWritten ? `${folder} was brought up to date:` : `${folder} is there. The document differs from it:`,
  );
  for (const { name, kind, from, added, removed, first } of changes) {
    const counts =
      added === undefined || (added === 0 && removed === 0)
        ? ''
        : `: ${added} paragraphs or notes new, ${removed} gone${first ? `; first “${first}…”` : ''}`;
    print(`  ${kind.padEnd(8)}${from ? `${from} -> ` : ''}${name}${counts}`);
  }
  if (!isWritten)
    print('\nNothing was touched. --update puts the text of the document there; document.yaml stays.');
}

/** Says what the check says. */
async function checkIt(content: string, print: Effects['print']): Promise<number> {
  const [{ loadLibrary }, { ContentError }, { asText }] = await Promise.all([
    import('../library/load-library.ts'),
    import('../syntax/problem.ts'),
    import('../build/report.ts'),
  ]);
  try {
    loadLibrary(content);
    print('The check finds nothing wrong.');
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    print(`\nThe check says:\n${asText(error.problems.slice(0, 30), content)}`);
    if (error.problems.length > 30) print(`… and ${error.problems.length - 30} more: npm run check`);
    return 1;
  }
}

if (import.meta.main) await runCommand(importCommand);
