import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { publishedUntil } from '../config.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { type Command, runCommand } from './command.ts';

/** Where each can listen: nginx on a port, of an address perhaps; Caddy on a host, too. */
const isAddress = {
  nginx: (listen: string) =>
    /^(?:[\w.:[\]*-]+:)?\d{1,5}$/.test(listen) && Number(/\d+$/.exec(listen)) < 65_536,
  caddy: (listen: string) => /^(?:https?:\/\/)?[\w.:[\]*-]+$/.test(listen) && !/^\d+$/.test(listen),
};

const usage = `
Usage: npm run --silent hosting -- nginx|caddy [<root> [<listen>]]

Prints the configuration of a server for the built site: headers, redirects, types, 404s and how long files may be kept.
<root> is a folder of the server (/var/www/html unless said) in which the site lies under its BASE_PATH; <listen> is 80 for
nginx and the host of SITE_URL, or :80, for Caddy unless said. Redirect it into a file and include that.
`;

export const hosting: Command = {
  usage,
  takes: 'words',
  run: async ({
    words: [server, root = '/var/www/html', listen, ...rest],
    environment,
    content,
    site,
    print,
    complain,
  }) => {
    const { caddyConfiguration, nginxConfiguration } = await import('../hosting/configuration.ts');
    if (rest.length > 0) throw new UsageError('Name a server, and at most a folder and where it listens.');
    const write =
      server === 'nginx' ? nginxConfiguration : server === 'caddy' ? caddyConfiguration : undefined;
    if (!write) throw new UsageError(`Name nginx or caddy${server ? `, not "${server}"` : ''}.`);
    if (!/^(?:\/|[a-z]:[\\/])[^"\\$;{}\n\r]*$/i.test(root))
      throw new UsageError(`Name a folder of the server from its root, as /var/www/html, not "${root}".`);
    const host = URL.parse(environment['SITE_URL'] ?? '')?.hostname;
    const usual = server === 'nginx' ? '80' : (host ?? ':80');
    const wanted = listen ?? usual;
    if (!isAddress[server as keyof typeof isAddress](wanted))
      throw new UsageError(`"${wanted}" is nothing that ${server} can listen on. Name a port, as ${usual}.`);
    const { loadLibrary } = await import('../library/load-library.ts');
    const library = loadLibrary(content, publishedUntil());
    if (!existsSync(join(site, '_headers'))) {
      complain(`${site} is not built. Build it first: npm run build`);
      return 1;
    }
    const { inlineCodeOf } = await import('../hosting/inline-code.ts');
    print(write(library, { root, listen: wanted, host, inline: inlineCodeOf(site) }).trimEnd());
    return 0;
  },
};

if (import.meta.main) await runCommand(hosting);
