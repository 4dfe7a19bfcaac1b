import { type Inline, plainText } from '../pandoc/pandoc-tree.ts';

/* How boxes are called in the languages of the documents: in styles, in the lines with which they begin. */

/** In the name of a style or a class, as a word of its own. */
export const isBoxName = (name: string): boolean =>
  /(?<![\p{L}\p{M}])(?:(?:info|text|side|tcolor|shadow)?box|(?:md)?framed|kasten|encadrés?|encart|callout|sidebar|admonition|recuadro|cuadro de texto|вставка|врезка|(?:ال)?إطار|专栏|專欄|方框)(?![\p{L}\p{M}])/iu.test(
    name.replaceAll(/[-_]/g, ' '),
  );

const keyMessages =
  "key[ -]?(?:messages?|points?|findings?|facts|takeaways?)|highlights|kernaussagen|kernbotschaften|messages?[ -]clés?|points[ -]clés|à retenir|l[’']essentiel|mensajes[ -]clave|puntos[ -]clave|ideas[ -]clave|lo esencial|(?:ключевые|основные|главные) (?:тезисы|сообщения|выводы|положения|идеи)|(?:ال)?رسائل (?:ال)?(?:رئيسية|أساسية)|(?:ال)?نقاط (?:ال)?(?:رئيسية|أساسية)|أهم (?:الرسائل|النقاط|الأفكار)|关键信息|关键要点|核心信息|核心要点|主要信息|要点(?:提示)?|關鍵信息|要點";

export const isKeyName = (name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${keyMessages})(?![\\p{L}\\p{M}])`, 'iu').test(name.replaceAll('_', ' '));

const keyLine = new RegExp(`^(?:${keyMessages})\\s*[:：.]?$`, 'iu');

/** "Box 2.1: How we counted", "Encadré 3", "专栏1 标题": the lead, and the number in it. */
const boxLine =
  /^(?:box|encadré|encart|recuadro|kasten|вставка|врезка|(?:ال)?إطار|专栏|專欄|方框)(?:[\s\u00a0]*((?:\p{Nd}+(?:[.–-]\p{Nd}+)*|[A-Z](?:[.–-]?\p{Nd}+)+|[IVX]+|[一二三四五六七八九十]+)(?![\p{L}\p{Nd}]|(?<=\p{Nd})[.–-]\p{Nd})))?(?:[\s\u00a0]*[.:：—–-](?=\s|$|\p{Script=Han})[\s\u00a0]*|(?<=[\p{Nd}IVX一二三四五六七八九十])[\s\u00a0]+|(?<=[\p{Nd}IVX一二三四五六七八九十])$)/iu;

export interface BoxLine {
  kind: 'box' | 'key-messages';
  /** As printed. */
  number?: string;
  title: string;
}

/** More letters are no title. */
const longest = 140;

/** What a line says where it is the title of a box. A sentence that begins so is none. */
export function readBoxLine(line: string): BoxLine | undefined {
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.length > longest) return undefined;
  if (keyLine.test(words)) return { kind: 'key-messages', title: words.replace(/\s*[:：.]$/, '') };
  const [lead, number] = boxLine.exec(words) ?? [];
  if (lead === undefined || (/[.;,:。；：]$/.test(words) && words !== lead.trim())) return undefined;
  return { kind: 'box', ...(number && { number }), title: words.slice(lead.length).trim() };
}

export const boxLineOf = (inlines: readonly Inline[]): BoxLine | undefined => readBoxLine(plainText(inlines));
