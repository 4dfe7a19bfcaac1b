import { encode } from 'uqr';
import * as messages from '../../messages/messages.ts';

/** An address as a code for cameras: what to draw, in squares of the code. */
export interface Code {
  /** Of the whole, with its quiet edge. */
  size: number;
  /** For who cannot see it. */
  label: string;
  /** Paths: the ground, to be filled, and the dark squares, each run of them a stroke along its row. */
  ground: string;
  dark: string;
}

export function codeOf(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const rows = data.map((row, y) => {
    const squares = row.map((dark) => (dark ? 'x' : ' ')).join('');
    return [...squares.matchAll(/x+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('');
  });
  return {
    size,
    label: messages.packets.codeOf + address,
    ground: `M0 0h${size}v${size}h-${size}z`,
    dark: rows.join(''),
  };
}
