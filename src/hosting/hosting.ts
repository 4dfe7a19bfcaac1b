import { runCommand, UsageError } from '../build/command.ts';
import { contentFolder } from '../build/folders.ts';
import { loadLibrary } from '../library/library.ts';
import { caddyConfiguration, nginxConfiguration } from './configuration.ts';

const usage = `
Usage: npm run --silent hosting -- nginx|caddy [<root> [<listen>]]

Prints the configuration of a server for the built site: headers, redirects, types, 404s and how long files may be kept.
<root> is a folder of the server (/var/www/html unless said) in which the site lies under its BASE_PATH; <listen> is 80 for
nginx and :80 for Caddy unless said. Redirect it into a file and include that.
`;

await runCommand(
  usage,
  ([server, root = '/var/www/html', listen, ...rest]) => {
    if (rest.length > 0) throw new UsageError('Name a server, and at most a folder and where it listens.');
    const write =
      server === 'nginx' ? nginxConfiguration : server === 'caddy' ? caddyConfiguration : undefined;
    if (!write) throw new UsageError(`Name nginx or caddy${server ? `, not "${server}"` : ''}.`);
    const usual = server === 'nginx' ? '80' : ':80';
    process.stdout.write(write(loadLibrary(contentFolder), { root, listen: listen ?? usual }));
  },
  'words',
);
