import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * A fault at a chosen moment of a build, for tests only: `node --import ./src/build/fault.ts src/commands/build.ts` with
 * FAULT="renameSync .next-.site kill" dies when that call first meets a path with that end; "interrupt" in the place of "kill" is
 * Ctrl+C at that moment, and an error code makes the call fail as a full or read-only disk does; "remove:…" takes a file
 * away, as an author may who goes on writing.
 */

const [name = '', part = '', fault = ''] = (process.env['FAULT'] ?? '').split(' ');
const calls: Record<string, (...parameters: unknown[]) => unknown>[] = [fs as never, fs.promises as never];

for (const holder of calls) {
  const real = holder[name];
  if (!real) continue;
  holder[name] = (...parameters) => {
    if (!String(parameters[0]).endsWith(part)) return real(...parameters);
    if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
    if (fault.startsWith('remove:')) {
      fs.rmSync(fault.slice(7), { force: true });
      return real(...parameters);
    }
    if (fault === 'interrupt') {
      holder[name] = real;
      syncBuiltinESMExports();
      process.kill(process.pid, 'SIGINT');
      return real(...parameters);
    }
    throw Object.assign(new Error(`${fault}: ${name}`), { code: fault, path: part });
  };
}
syncBuiltinESMExports();
