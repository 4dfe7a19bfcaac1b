/* What the scripts of the notebook say. */

const s = (count: number): string => (count === 1 ? '' : 's');

export const counted = (count: number): string => (count === 1 ? 'Una nota' : `${count} notas`);
export const saved = (count: number): string => `${counted(count)} guardada${s(count)}.`;
export const link = 'Enlace';
export const notes = 'Notas';
export const withoutPlace = 'Sin ubicación';
export const withoutPlaceHint =
  'Aquello de lo que tratan estas notas ya no está en los textos. Sus palabras se conservan.';
export const withoutTag = 'Sin etiqueta';
export const allBack = 'Se han recuperado todas las notas.';
export const allDeleted = 'Se han eliminado todas las notas.';
export const keepBeside = 'Guardarlas junto a las mías';
export const somebody = 'otra persona';
export const takeIn = 'Son mías: incorporarlas';
export const came = (count: number, left: number): string => {
  const others =
    left === 1
      ? ' Otra no trata de ninguna página de este sitio y se deja fuera.'
      : ` Otras ${left} no tratan de ninguna página de este sitio y se dejan fuera.`;
  return `Ha${count === 1 ? '' : 'n'} llegado ${count === 1 ? 'una nota' : `${count} notas`}.${left > 0 ? others : ''} No se guarda nada hasta que usted lo diga.`;
};
export const andMore = (count: number): string => `Y ${count} más.`;
export const whose = '¿De quién son estas notas?';
export const leave = 'No guardarlas';
export const left = 'No se han guardado.';
export const noneHere = 'Ninguna de las anotaciones de este archivo trata de una página de este sitio.';
export const inFile = (count: number): string => `${counted(count)} en el archivo.`;
export const damaged =
  'El enlace está dañado: no se pueden leer sus notas. Pídalo de nuevo, o pida un archivo.';
export const none = 'Aún no tiene notas.';
export const foundOf = (found: number, all: number): string => `${found} de ${all} nota${s(all)}`;
export const removeNotesOf = (name: string): string => `Quitar las notas de ${name}`;
export const changedTwice = 'Modificada en dos sitios: pulse «Modificar» para elegir.';
export const partGone = 'Una parte de estas palabras ya no está en el texto.';
export const gone = 'Estas palabras ya no están en el texto; este es el lugar donde figuraban.';
export const promised =
  'Este navegador ha prometido conservarlas. Borrar sus datos las elimina de todos modos: guarde una copia de vez en cuando.';
export const notPromised =
  'Este navegador las conserva hasta que se borren sus datos o falte espacio: guarde una copia de vez en cuando.';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `Un enlace con ${notes === 1 ? 'esta nota' : `estas ${notes} notas`} tendría ${length.toLocaleString('es')} caracteres, más de ${most.toLocaleString('es')}, y algunos programas lo cortarían. ${notes === 1 ? 'Guárdela en un archivo.' : 'Guárdelas en un archivo, o busque solo las que necesite.'}`;
export const linkCopied = (notes: number): string =>
  `Enlace copiado. Contiene ${notes === 1 ? 'una nota' : `${notes} notas`}.`;
export const copyThis = 'Copie esto:';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `${added} nueva${s(added)}`,
    newer > 0 && `${newer} más reciente${s(newer)} que aquí`,
    both > 0 && `${both} modificada${s(both)} en ambos sitios (se conservan las dos versiones)`,
    same > 0 && `${same} que ya ${same === 1 ? 'estaba' : 'estaban'} aquí`,
  ].filter(Boolean);
  return `Notas leídas: ${parts.join(', ') || 'ninguna'}.`;
};
export const keptAs = (name: string, count: number): string =>
  `${counted(count)} guardada${s(count)} con el nombre «${name}».`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  'Pasaje',
  'Página impresa',
  'Palabras',
  'Nota',
  'Etiquetas',
  'Tinta',
  'Creación',
  'Modificación',
  'Dirección',
];
export const aPlace = 'Un pasaje';
