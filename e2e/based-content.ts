import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { based } from './sites.ts';

/** The content with what it does not have yet: a page that has moved, and ids that went elsewhere. */
rmSync(based.content, { recursive: true, force: true });
cpSync('content', based.content, { recursive: true });
writeFileSync(
  `${based.content}/redirects.yaml`,
  `- { from: /brief/menace/, to: /brief/threat/ }
- { from: '/brief/menace/#menace-2', to: '/brief/threat/#threat-2' }
- { from: '/brief/menace/#menace-5', to: '/brief/isolation/#isolation-1' }
- { from: '/brief/threat/#threat-9', to: '/brief/threat/#threat-3', why: Merged with the paragraph before it. }
- { from: '/brief/threat/#threat-8', to: '/brief/isolation/#isolation-1' }
`,
);
