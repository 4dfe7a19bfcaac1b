import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { based } from './sites.ts';

/** The content with what it does not have yet: a document and a page that have moved, ids that went elsewhere, a note with two marks. */
rmSync(based.content, { recursive: true, force: true });
cpSync('content', based.content, { recursive: true });
writeFileSync(
  `${based.content}/redirects.yaml`,
  `- { from: /policy/, to: /brief/ }
- { from: /brief/menace/, to: /brief/threat/ }
- { from: '/brief/menace/#menace-2', to: '/brief/threat/#threat-2' }
- { from: '/brief/menace/#menace-5', to: '/brief/isolation/#isolation-1' }
- { from: '/brief/threat/#threat-9', to: '/brief/threat/#threat-3', why: Merged with the paragraph before it. }
- { from: '/brief/threat/#threat-8', to: '/brief/isolation/#isolation-1' }
`,
);

const section = `${based.content}/documents/brief/04-protecting.mdx`;
const text = readFileSync(section, 'utf8');
const marked = text.replace('linked with its peacekeeping there.', 'linked with its peacekeeping there.[^10]');
if (marked === text) throw new Error(`${section} has no place for a second mark of note 10`);
writeFileSync(section, marked);
