import { wrongSettings } from './settings.ts';

/**
 * How every command begins. Asked for --help, it prints what it does and ends with 0; where something is set wrong in the
 * environment, it says what and ends with 1.
 */
export function begin(usage: string): void {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage.trim());
    process.exit(0);
  }
  const wrong = wrongSettings();
  if (wrong.length === 0) return;
  console.error(wrong.join('\n'));
  process.exit(1);
}
