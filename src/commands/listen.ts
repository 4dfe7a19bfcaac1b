import { siteFolder } from '../config.ts';
import { type Command, type Effects, statusOf } from './command.ts';

/** Runs a command in this process and listens to what it prints. For tests only. */
export async function heard(
  command: Command,
  {
    words = [],
    environment = {},
    content = '',
    site = siteFolder,
  }: Partial<Pick<Effects, 'words' | 'environment' | 'content' | 'site'>>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const status = await statusOf(command, {
    ...{ words, environment, content, site },
    print: (line) => {
      stdout += `${line}\n`;
    },
    complain: (line) => {
      stderr += `${line}\n`;
    },
  });
  return { status, stdout, stderr };
}
