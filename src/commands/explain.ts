import { explainDisk } from '../build/disk.ts';
import { SiteFolderError } from '../build/publish.ts';
import { asText } from '../build/report.ts';
import { PortError } from '../serving/port-error.ts';
import { ContentError } from '../syntax/problem.ts';
import { ChangedError } from '../verifying/inputs.ts';
import { SiteError } from '../verifying/site-fault.ts';

/**
 * What can be mended, in the words of whoever can; undefined for an error that is the code's.
 * @param content the folder in which problems of content are
 */
export function explain(error: unknown, content: string): string | undefined {
  if (error instanceof ContentError) return asText(error.problems, content);
  const isTold = [SiteError, SiteFolderError, PortError, ChangedError].some((kind) => error instanceof kind);
  return isTold ? (error as Error).message : explainDisk(error);
}
