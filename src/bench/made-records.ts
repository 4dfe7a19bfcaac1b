import { capitalize, type Writer } from './writer.ts';

export type Data = Record<string, unknown>;

export const statistic = (key: string): string => `<Stat is="${key}" />`;

export function source(writer: Writer, id: string): Data {
  const type = writer.choose(['book', 'report', 'article-journal', 'webpage', 'article-newspaper']);
  const name = writer.name();
  return {
    id,
    type,
    author: Array.from({ length: writer.number(1, 3) }, () => person(writer)),
    title: writer.title(),
    ...(type === 'article-journal' && {
      'container-title': `${capitalize(writer.choose(['review', 'journal', 'annals']))} of ${name}`,
      volume: String(writer.number(1, 90)),
      page: `${writer.number(1, 200)}-${writer.number(201, 260)}`,
    }),
    ...(['book', 'report'].includes(type) && { publisher: `${name} Press` }),
    ...(type === 'webpage' && { URL: `https://${name.toLowerCase()}.example/${id}` }),
    issued: date(writer),
    language: 'en',
    custom: { remarks: [writer.sentence()], 'also-found-as': [`${name} papers`] },
  };
}

export function term(writer: Writer, key: string): Data {
  const name = writer.name();
  return {
    key,
    term: `${name} ${writer.choose(['rule', 'right', 'share', 'custom', 'league'])}`,
    // Invented names begin alike; an abbreviation stands for one thing.
    also: [`${name.toUpperCase().slice(0, 4)}-${key.replace(/\D+/g, '')}`],
    definition: writer.prose(25).join(' '),
    usage: writer.sentence(),
  };
}

export function person(writer: Writer): { family: string; given: string } {
  return { family: writer.name(), given: writer.name() };
}

export function date(writer: Writer): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${writer.number(1950, 2021)}-${two(writer.number(1, 12))}-${two(writer.number(1, 28))}`;
}
