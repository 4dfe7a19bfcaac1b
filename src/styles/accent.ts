import { library } from '../library/shared-library.ts';
import { generatedStyles } from './generated-styles.ts';

/** The accent color of the site, from its own file, as the tokens that every other rule uses. */
export const accent = () => generatedStyles('accent', rules);

function rules(): string {
  const { light, dark } = library().site.accent;
  const wash = (color: string, share: number, ground: string) =>
    `color-mix(in srgb,${color} ${share}%,${ground})`;
  return `:root{--accent:light-dark(${light},${dark});--wash:light-dark(${wash(light, 9, '#fff')},${wash(dark, 12, '#0c1620')})}`;
}
