import { library } from '../library/shared-library.ts';
import { palette, type Shades } from '../model/palette.ts';
import { generatedStyles } from './generated-styles.ts';

/** The palette, and the accent of the site from its own file, as the tokens that every other rule uses. */
export const colors = () => generatedStyles('colors', rules);

function rules(): string {
  const { accent } = library().site;
  const wash = (color: string, share: number, ground: string) =>
    `color-mix(in srgb,${color} ${share}%,${ground})`;
  const all: Record<string, Shades> = {
    ...palette,
    accent,
    wash: { light: wash(accent.light, 9, '#fff'), dark: wash(accent.dark, 12, '#0c1620') },
  };
  const tokens = Object.entries(all).map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return `@layer tokens{:root{${tokens.join(';')}}}`;
}
