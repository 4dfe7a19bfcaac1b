import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../config.ts';
import { language } from '../messages/messages.ts';

/**
 * Scripts that readers load know the site's language alone: for them, messages.ts is its catalogue, from which the bundler takes one
 * message after the other, and what search knows of languages is what it knows of this one.
 */
export function siteMessages(): Plugin {
  return {
    name: 'site-messages',
    enforce: 'pre',
    resolveId(id, importer) {
      if (this.environment.name !== 'client') return undefined;
      if (id.endsWith('/messages/messages.ts'))
        return resolve(projectFolder, 'src/messages', language, 'index.ts');
      if (!id.endsWith('/languages/site.ts') || importer === undefined) return undefined;
      return resolve(dirname(importer), id, '..', `${language}.ts`);
    },
  };
}
