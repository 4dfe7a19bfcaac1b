import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run compress

Writes a .br and a .gz beside every file of the built site that gets smaller by it, for servers that send such files as
they are (nginx with gzip_static, Caddy with precompressed). Run it after npm run build, which starts without them.
`;

export const compress: Command = {
  usage,
  run: async ({ site, print }) => {
    const [{ checkBuilt }, { compressible }] = await Promise.all([
      import('../build/publish.ts'),
      import('../hosting/types.ts'),
    ]);
    checkBuilt(site);
    let [files, before, after] = [0, 0, 0];
    for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
      if (!compressible.test(name)) continue;
      const path = join(site, name);
      const bytes = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      const brotli = brotliCompressSync(bytes, { params });
      if (brotli.length >= bytes.length) continue;
      writeFileSync(`${path}.br`, brotli);
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      files += 1;
      before += bytes.length;
      after += brotli.length;
    }
    const kilobytes = (size: number) => `${Math.round(size / 1000).toLocaleString('en-US')} kB`;
    print(`Compressed ${files} files, ${kilobytes(before)} to ${kilobytes(after)} (brotli).`);
    return 0;
  },
};

if (import.meta.main) await runCommand(compress);
