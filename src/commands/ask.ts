import { createInterface } from 'node:readline/promises';

/** Asks whoever sits there, who says yes or something else; Ctrl-C and the end of what is typed are a no. */
export async function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  terminal = true,
): Promise<boolean> {
  const line = createInterface({ input, output, terminal });
  try {
    const ended = new Promise<string>((resolve) => line.once('close', () => resolve('')));
    const answer = await Promise.race([line.question(`${question} [y/N] `), ended]);
    return /^y(?:es)?$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    line.close();
  }
}
