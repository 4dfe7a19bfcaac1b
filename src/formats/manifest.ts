import { href } from '../model/address.ts';
import { siteDirection, siteLanguage } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import { palette } from '../model/palette.ts';
import { icons } from './icon.ts';

/** What a device needs to keep the site beside its programs (W3C Web Application Manifest). */
export function manifest({ site }: Library): string {
  const { name, description, accent } = site;
  return `${JSON.stringify(
    {
      ...{ name, short_name: name, description, lang: siteLanguage, dir: siteDirection ?? 'ltr' },
      id: href('/'),
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: palette.paper.light,
      theme_color: accent.light,
      icons: Object.entries(icons)
        .filter(([file]) => file.startsWith('icon-'))
        .map(([file, { size }]) => ({
          src: href(`/${file}`),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: file.includes('maskable') ? 'maskable' : 'any',
        })),
    },
    null,
    2,
  )}\n`;
}
