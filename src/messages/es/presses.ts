/* What is said where something is pressed or followed in a page. */

export const copyThis = 'Copie esto: ';
export const address = 'Dirección';
export const linkCopied = 'Enlace copiado.';
export const linkToWordsCopied = 'Enlace a estas palabras copiado.';
/** Before and behind the name of the place, which has no article. */
export const linkTo = 'Enlace copiado: ';
export const isCopied = '.';
export const citeIt = 'Citar';
export const copyStyle = 'Copiar en estilo ';
export const noteOn = 'Nota: ';
export const addToPacket = 'Añadir al dosier';
export const copiedIs = ', copiado: ';
export const copied = 'Copiado.';
export const cite = 'Citar';
export const close = 'Cerrar';
export const goBack = 'Volver';
export const allCitations = 'Referencias de cada párrafo y de cada nota de aquí';
export const styles = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };
export const openPage = 'Abrir la página';
export const link = 'Enlace';
/** Before and behind the name that nothing has. */
export const noParagraphIs = 'Ningún párrafo de aquí se llama «';
export const calledThat = '». ';
export const nearestIs = 'El más próximo es ';
export const continueReading = 'Seguir leyendo';
export const whereYouAre = 'Por dónde va';
export const read = 'Parte leída';
export const contents = 'Índice';
export const notes = 'Notas';
export const closeTexts = 'Cerrar los textos';
