/** A color in the light and in the dark theme. */
export interface Shades {
  light: string;
  dark: string;
}

/**
 * Every color but the accent, which is the site’s own: pages, cards, icons, books and launchers are painted with these.
 * Stylesheets have them as custom properties, `--paper` and so on.
 */
export const palette = {
  paper: { light: '#fbfaf7', dark: '#14171b' },
  /** What lies on the paper: a dialog, a field. */
  raised: { light: '#ffffff', dark: '#1b1f25' },
  ink: { light: '#1d1f22', dark: '#e6e4de' },
  quiet: { light: '#484c52', dark: '#b4b8be' },
  faint: { light: '#63676d', dark: '#969ba2' },
  rule: { light: '#dedbd3', dark: '#2e343c' },
  /** What the editors add. */
  editor: { light: '#734a00', dark: '#e5bb6b' },
  'editor-wash': { light: '#faf3e3', dark: '#2a2416' },
  /** What is drawn of a chart and not marked. */
  bar: { light: '#82909d', dark: '#64717d' },
} as const satisfies Record<string, Shades>;

/** The accent of a site that names none. */
export const defaultAccent: Shades = { light: '#0d5a92', dark: '#8cc3ef' };
