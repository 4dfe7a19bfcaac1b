import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { soundContent, withContent } from '../library/fixture.ts';

/*
 * The index from A to Z in other languages than English. The language of a site is chosen when its modules are loaded: each is read in
 * a process of its own.
 */

/** Terms of a site in a language, and how its index groups them. */
const indexes = {
  fr: {
    terms: [
      'Œuf',
      'Zèbre',
      'À propos',
      'l’Union',
      'La ruche',
      'Étoile',
      'Ecole',
      'Été',
      'Ça',
      'Cadre',
      'Abeille',
    ],
    index: [
      'A: À propos, Abeille',
      'C: Ça, Cadre',
      'E: Ecole, Été, Étoile',
      'O: Œuf',
      'R: La ruche',
      'U: l’Union',
      'Z: Zèbre',
    ],
  },
  es: {
    terms: ['Oca', 'Ñandú', 'Nube', 'Nz', 'El panal', 'Ábaco', 'Llave', 'Luz', 'Chico', 'Cera'],
    index: [
      'A: Ábaco',
      'C: Cera, Chico',
      'L: Llave, Luz',
      'N: Nube, Nz',
      'Ñ: Ñandú',
      'O: Oca',
      'P: El panal',
    ],
  },
  ru: {
    terms: ['Hive', 'Ёлка', 'Ель', 'Ежик', 'Жук', 'Эхо', 'йод', 'Яйцо'],
    index: ['Е: Ежик, Ёлка, Ель', 'Ж: Жук', 'Й: йод', 'Э: Эхо', 'Я: Яйцо', 'H: Hive'],
  },
  ar: {
    terms: ['UN', 'النحل', 'نحلة', 'الخلية', 'أمم', 'إمارة', 'ابن', 'الملكة', 'لجنة', 'واحد'],
    index: ['ا: ابن, إمارة, أمم', 'خ: الخلية', 'ل: لجنة', 'م: الملكة', 'ن: النحل, نحلة', 'و: واحد', 'U: UN'],
  },
  zh: {
    terms: ['中国', '蜜蜂', '安理会', '联合国', '阿富汗', 'Bee', '八国', '女王', '绿色', '银行'],
    index: [
      'A: 阿富汗, 安理会',
      'B: 八国, Bee',
      'L: 联合国, 绿色',
      'M: 蜜蜂',
      'N: 女王',
      'Y: 银行',
      'Z: 中国',
    ],
  },
};

const script = `
  const { loadLibrary } = await import('./src/library/load-library.ts');
  const { indexOf } = await import('./src/indexing/az.ts');
  for (const { letter, entries } of indexOf(loadLibrary(process.env.CONTENT_DIR))) {
    const terms = entries.filter(({ url }) => url.startsWith('/glossary/#t-')).map(({ label }) => label);
    if (terms.length > 0) console.log(letter + ': ' + terms.join(', '));
  }`;

for (const [language, { terms, index }] of Object.entries(indexes)) {
  test(`the index of a site in "${language}" is in the order of its language`, async () => {
    const files = {
      'site.yaml': `${soundContent['site.yaml']}language: ${language}\n`,
      'statistics.yaml': soundContent['statistics.yaml'].replace('  printed: twenty\n', ''),
      'terms.yaml': terms
        .map((term, place) => `- key: t-${place}\n  term: ${JSON.stringify(term)}\n  definition: So.\n`)
        .join('')
        .concat(soundContent['terms.yaml']),
    };
    await withContent(files, async (folder) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', script],
        { env: { ...process.env, CONTENT_DIR: folder } },
      );
      assert.deepEqual(stdout.trim().split('\n'), index);
    });
  });
}
