import { type Command, runCommand } from '../commands/command.ts';

const usage = `
Usage: npm run fuzz [-- <minutes> [<first seed>]]

Makes contents from the authors' vocabulary, each from a seed, and tries whether the check and the build agree about them.
Ten minutes, from seed 1, where nothing else is said. Prints each disagreement with its seed and the content.
Ends with 0 when there is none, else with 1.
`;

export const fuzzing: Command = {
  usage,
  takes: 'words',
  run: async ({ words, print, complain }) => {
    const [minutes = 10, from = 1] = words.map(Number);
    const [{ UsageError }, { buildTogether, changedFiles, fuzz }] = await Promise.all([
      import('../syntax/usage-error.ts'),
      import('./try-contents.ts'),
    ]);
    if (!(minutes > 0) || !(from >= 0))
      throw new UsageError('Write how many minutes, and from which seed on.');
    const end = performance.now() + minutes * 60_000;
    let failed = 0;
    for (let seed = from; performance.now() < end; ) {
      const until = Math.min(performance.now() + 30_000, end);
      const isOver = () => performance.now() >= until;
      const { tried, sound, refused, contents, faults } = await fuzz(isOver, seed);
      const built = contents.slice(0, 100);
      const said = built.length > 0 ? buildTogether(built) : undefined;
      for (const { seed: one, why, files } of faults)
        complain(`\nSeed ${one}: ${why}\n${changedFiles(files)}`);
      if (said !== undefined)
        complain(`\nSeeds from ${seed}, sound one by one, do not build together:\n${said}`);
      failed += faults.length + (said === undefined ? 0 : 1);
      print(
        `Seeds ${seed} to ${seed + tried - 1}: ${sound} sound, ${refused} refused, ${built.length} built as one site.`,
      );
      seed += tried;
    }
    print(failed === 0 ? 'Check and build agree.' : `${failed} disagreements.`);
    return failed === 0 ? 0 : 1;
  },
};

if (import.meta.main) await runCommand(fuzzing);
