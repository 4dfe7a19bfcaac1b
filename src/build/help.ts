/** Prints what a command does, and ends it with status 0, where it was asked for --help. */
export function offerHelp(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(usage.trim());
  process.exit(0);
}
