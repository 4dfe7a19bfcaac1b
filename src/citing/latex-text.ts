import { own } from '../syntax/own.ts';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What LaTeX takes for its own, as text. */
export function toLatex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => own(commands, sign) ?? `\\${sign}`);
}
