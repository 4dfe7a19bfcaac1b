import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../config.ts';
import { language } from '../messages/messages.ts';

/**
 * Scripts that readers load have the words of the site's language alone, and of them those that they say: for them, messages.ts is the
 * catalogue itself, from which the bundler takes one message after the other.
 */
export function siteMessages(): Plugin {
  return {
    name: 'site-messages',
    enforce: 'pre',
    resolveId(id) {
      if (this.environment.name !== 'client' || !id.endsWith('/messages/messages.ts')) return undefined;
      return resolve(projectFolder, 'src/messages', language, 'index.ts');
    },
  };
}
