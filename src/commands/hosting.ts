import { UsageError } from '../build/usage-error.ts';
import { contentFolder, siteUrl } from '../config.ts';
import { caddyConfiguration, nginxConfiguration } from '../hosting/configuration.ts';
import { loadLibrary } from '../library/load-library.ts';
import { runCommand } from './command.ts';

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

await runCommand(
  usage,
  ([server, root = '/var/www/html', listen, ...rest]) => {
    if (rest.length > 0) throw new UsageError('Name a server, and at most a folder and where it listens.');
    const write =
      server === 'nginx' ? nginxConfiguration : server === 'caddy' ? caddyConfiguration : undefined;
    if (!write) throw new UsageError(`Name nginx or caddy${server ? `, not "${server}"` : ''}.`);
    if (!/^(?:\/|[a-z]:[\\/])[^"\\$;{}\n\r]*$/i.test(root))
      throw new UsageError(`Name a folder of the server from its root, as /var/www/html, not "${root}".`);
    const host = process.env['SITE_URL'] ? siteUrl.hostname : undefined;
    const usual = server === 'nginx' ? '80' : (host ?? ':80');
    const wanted = listen ?? usual;
    if (!isAddress[server as keyof typeof isAddress](wanted))
      throw new UsageError(`"${wanted}" is nothing that ${server} can listen on. Name a port, as ${usual}.`);
    process.stdout.write(write(loadLibrary(contentFolder), { root, listen: wanted, host }));
  },
  'words',
);
