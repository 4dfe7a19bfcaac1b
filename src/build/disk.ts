const troubles: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk is full',
  EROFS: 'The disk cannot be written to',
  EACCES: 'Permission is denied',
  EPERM: 'Permission is denied',
  EMFILE: 'Too many files are open',
};

/** What the disk refuses, in plain words; undefined for any other error. What renders pages wraps the errors of the disk. */
export function explainDisk(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code = '', path } = cause as NodeJS.ErrnoException;
    const trouble = troubles[code] ?? troubles[/\b(?:ENOSPC|EROFS|EACCES)\b/.exec(cause.message)?.[0] ?? ''];
    if (trouble) return `${trouble}${path ? `: ${path}` : ''}.`;
  }
  return undefined;
}
