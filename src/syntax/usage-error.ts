/** A mistake of whoever typed the command: told without a trace, and the command ends with status 2. */
export class UsageError extends Error {}
