import { explainDisk } from '../build/disk.ts';
import { ChangedError } from '../build/inputs.ts';
import { PortError } from '../build/port-error.ts';
import { SiteFolderError } from '../build/publish.ts';
import { asText } from '../build/report.ts';
import { SiteError } from '../build/site-fault.ts';
import { ContentError } from '../syntax/problem.ts';

/**
 * What can be mended, in the words of whoever can; undefined for an error that is the code's.
 * @param content the folder in which problems of content are
 */
export function explain(error: unknown, content: string): string | undefined {
  if (error instanceof ContentError) return asText(error.problems, content);
  const isTold = [SiteError, SiteFolderError, PortError, ChangedError].some((kind) => error instanceof kind);
  return isTold ? (error as Error).message : explainDisk(error);
}
