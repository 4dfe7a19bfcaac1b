/* Timeline, glossary, names, comparisons. */

import { counted, formatted, isOne } from './counted.ts';

const events = (count: number): string => counted(count, 'acontecimiento');
const names = (count: number): string => counted(count, 'nombre');
const points = (count: number): string => counted(count, 'punto');

export const timelineDescription = (count: number, added: number): string =>
  `${events(count)} que los documentos fechan, con los párrafos que ${isOne(count) ? 'lo' : 'los'} mencionan${added > 0 ? `, y ${formatted(added)} que añaden los editores` : ''}.`;
export const timelineLead = (count: number, added: number): string =>
  `${events(count)} que los documentos fechan o ayudan a fechar.${others(added)} Toda fecha deducida por los editores se señala como tal.`;
const others = (added: number): string => {
  if (added <= 0) return '';
  if (isOne(added))
    return ' Otro, marcado con un rombo, no figura en los documentos: los editores lo añaden a partir de sus propias fuentes.';
  return ` Otros ${formatted(added)}, marcados con un rombo, no figuran en los documentos: los editores los añaden a partir de sus propias fuentes.`;
};
export const noEvent = 'Aún no se presenta aquí ningún acontecimiento.';
export const Added = 'Añadido de los editores';
export const added = 'añadido de los editores';
export const inferred = (how: string): string => `Fecha deducida por los editores: ${how}`;
export const bearsOn = (count: number): string =>
  `Los documentos no lo mencionan; atañe ${count > 1 ? 'a los párrafos aquí indicados' : 'al párrafo aquí indicado'}.`;

export const glossaryDescription = (count: number): string =>
  isOne(count)
    ? `${formatted(count)} término o abreviatura de los documentos, con su explicación y los pasajes en que se emplea.`
    : `${counted(count, 'término')} y abreviaturas de los documentos, con su explicación y los pasajes en que se emplean.`;
export const glossaryLead = (count: number): string =>
  isOne(count)
    ? `${formatted(count)} término o abreviatura: qué significa aquí y cómo se emplea en cada documento.`
    : `${counted(count, 'término')} y abreviaturas: qué significan aquí y cómo se emplean en cada documento.`;
export const noTerm = 'Aún no se explica aquí ningún término.';
export const filterTerms = 'Filtrar los términos';
export const also = (names: string): string => `también ${names}`;
export const amongNames = 'Entre los nombres:';

export const namesDescription = (count: number): string =>
  `${names(count)} de personas, organizaciones, lugares y misiones: a quién o qué designa${isOne(count) ? '' : ' cada uno'}, y todo lo que aquí se dice al respecto.`;
export const namesLead = namesDescription;
export const noName = 'Aún no se explica aquí ningún nombre.';
export const nameKinds = {
  person: 'Personas',
  organization: 'Organizaciones',
  place: 'Lugares',
  mission: 'Misiones',
};
export const namedIn = 'Nombrado en';
export const maps = (count: number): string => (count > 1 ? 'Mapas' : 'Mapa');
export const mission = 'Misión';
export const missionEnded = 'Misión finalizada';
export const place = 'Lugar';
export const country = 'País mencionado';
export const aboutMaps = (count: number): string =>
  `Cada lugar y cada misión ${count > 1 ? 'de los mapas' : 'del mapa'} tiene una entrada más abajo. Las tierras y las fronteras son las de Natural Earth, que muestra quién controla hoy un territorio; no expresan ninguna opinión.`;
export const filterNames = 'Filtrar los nombres';
export const inGlossary = 'En el glosario:';
export const morePlaces = (count: number): string =>
  `${formatted(count)} ${isOne(count) ? 'párrafo o nota' : 'párrafos y notas'} más`;
export const meant = 'Aludido, sin nombrarlo, en';

export const relations = {
  differ: 'Discrepan',
  later: 'Qué cambió entre uno y otro',
  agree: 'Coinciden',
  adds: 'Se complementan',
};
export const compareDescription = (count: number): string =>
  `${points(count)} en ${isOne(count) ? 'el' : 'los'} que los documentos coinciden, discrepan, se complementan o muestran qué cambió entre uno y otro.`;
export const compareLead = (count: number): string =>
  `${points(count)} en ${isOne(count) ? 'el' : 'los'} que los documentos se encuentran, lado a lado.`;
export const noComparison = 'Aún no se compara nada aquí.';
export const readWhole = (texts: number): string =>
  `Leer ${texts > 2 ? 'todos los' : 'los dos'} textos enteros`;
export const readWholeOn = (title: string): string => `Leer los dos textos enteros: ${title}`;
export const onOnePoint = (documents: string[]): string =>
  `${new Intl.ListFormat('es').format(documents)} sobre un mismo punto, enteros y lado a lado, con aquello en que se apoya cada uno.`;
export const allComparisons = 'Entre todas las comparaciones';
export const nextComparison = (title: string): string => `Siguiente: ${title}`;
export const editorsNote = 'Nota de los editores';
export const fromOutside = 'De fuera de los documentos';
export const evidence = 'Pruebas';
export const voices = 'Voces';
export const expects = 'Expectativa';
export const show = 'Mostrar';
export const allSides = (count: number): string => (count > 2 ? 'Todos' : 'Los dos');
export const whatCameOfIt = 'En qué quedó';
export const whatCameOfItOutside = 'En qué quedó, de fuera de los documentos';
/** What closes the texts again; what is behind the colon is the point. */
export const closeTexts = 'Cerrar los textos';

/** What stands above a note of the editors. */
export const noteKinds = {
  textual: 'Nota de los editores',
  critical: 'Nota de los editores',
  background: 'Contexto',
  since: 'Desde entonces',
};
/** Its name where nothing else says whose it is. */
export const noteNames = {
  textual: 'Nota de los editores',
  critical: 'Nota de los editores',
  background: 'Nota de los editores: contexto',
  since: 'Nota de los editores: desde entonces',
};
