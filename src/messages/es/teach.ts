/* Pages for teachers. */

import { counted, isOne } from './counted.ts';

const exercises = (count: number): string => counted(count, 'ejercicio');
const openQuestions = (count: number): string => counted(count, 'pregunta abierta', 'preguntas abiertas');

export const level = 'Nivel';
export const time = 'Duración';
export const outcomes = 'Resultados de aprendizaje';
export const lessonMinutes = (minutes: number): string => counted(minutes, 'minuto');
/** Of an hour and a half, 1.5. */
export const lessonHours = (hours: number): string =>
  `${Math.floor(hours)} h${hours % 1 === 0 ? '' : ' 30 min'}`;

/** What a task asks of whoever reads. */
export const taskKinds = { comprehension: 'Comprensión', data: 'Datos', sources: 'Crítica de fuentes' };
export const yourAnswer = 'Su respuesta; se queda en esta página';
export const modelAnswer = 'Respuesta modelo';
export const tasksTitle = 'Ejercicios con respuesta';
export const noTask = 'Aún no se propone aquí ningún ejercicio.';
export const tasksLead = (count: number): string =>
  `${exercises(count)} con respuesta: sobre lo que dicen los textos, lo que muestran sus cifras y lo que valen sus fuentes. Escriba la suya y abra después la respuesta modelo. Lo que escriba se queda en esta página y no se guarda.`;
export const tasksDescription = (count: number): string =>
  `${exercises(count)} sobre los documentos: comprensión, datos y fuentes, con respuesta modelo.`;
export const questionsTitle = 'Preguntas para debatir';
export const questionsDescription = (count: number): string =>
  `${openQuestions(count)} para debatir, con los párrafos que requiere la respuesta.`;
export const questionsLead = (count: number): string =>
  `${openQuestions(count)} que los documentos pueden responder, con los párrafos que requiere la respuesta.`;

export const description =
  'Cómo repartir un enlace exacto, citar un párrafo con su página impresa y preparar un dosier, y qué debatir en clase.';
export const lead =
  'Para quien enseña y tiene cinco minutos: un enlace exacto, una referencia, un dosier en papel, y preguntas y ejercicios que los documentos pueden responder.';
export const aParagraph = 'Un párrafo y qué hacer con él';
export const toHandOut = 'Un párrafo para repartir';
export const linkToIt = 'Enlazarlo';
/** With a link. */
export const linkLasts =
  'Quien abre el enlace llega a ese párrafo, este año y los siguientes. <a>Ver el párrafo</a>.';
export const copyLink = 'Copiar el enlace';
export const citeIt = 'Citarlo';
export const citedText =
  'El texto con su página impresa, en siete formatos, y la dirección en la que se leyó.';
export const citedOriginal =
  'El original con su página impresa, en siete formatos, y la dirección en la que se leyó.';
export const showCitation = 'Mostrar la referencia';
export const makePacket = 'Preparar un dosier';
export const whatPacketIs =
  'Lo que lee su alumnado, en el orden que usted elija, en papel o en un enlace que lo contiene todo.';
export const addIt = 'Añadirlo a un dosier';
export const makeYourOwn = 'Preparar su propio dosier';
export const readyMade = 'Dosieres listos para usar';
/** What stands between a title and what is said of it; a colon may follow a question mark. */
export const afterTitle = (_title: string): string => ':';
export const inClass = 'Los documentos en clase';
export const questionsAndTasks = 'Preguntas y ejercicios';
/** With a link. */
export const sectionsAsk = (count: number): string =>
  `Las secciones plantean <a>${openQuestions(count)}</a>, con los párrafos que requiere la respuesta. Figuran también al final de cada sección.`;
/** With a link. */
export const tasksApart = (count: number): string =>
  `<a>${exercises(count)}</a> con respuesta ${isOne(count) ? 'figura' : 'figuran'} aparte, para comprobar lo leído o para poner en clase: comprensión, datos, fuentes.`;
export const howItWorks = 'Cómo funciona';
export const aboutNumbers =
  'En un texto, pulse el número que acompaña a un párrafo: se copia su enlace y se le ofrecen su referencia y «Añadir al dosier». A partir de entonces hay una señal en cada párrafo, nota, gráfico y pregunta, y una bandeja con su dosier sigue a la vista mientras lee. Para remitir a unas pocas palabras, selecciónelas y pulse «Enlace a estas palabras». Las notas, fuentes, estadísticas, gráficos, términos, acontecimientos y comparaciones también tienen dirección. Ninguna dirección puede desaparecer ni pasar a designar otro texto; si un párrafo se traslada alguna vez, su antigua dirección lleva a él.';
/** With a link, whose words are its address. */
export const aCitationOf = (place: string, address: string): string =>
  `Esta es, por ejemplo, la referencia de «${place}», cuya dirección es <a>${address}</a>:`;
export const inText = 'En el texto: ';
export const aSourceCited = 'Una fuente citada aquí';
export const fromItsPage = 'desde su propia página';
/** With a link. */
export const aboutPackets = (hasReady: boolean): string =>
  `La <a>bibliografía completa</a> se puede descargar, y Zotero la guarda de una vez desde esa página. Un dosier solo existe en su enlace: no se envía nada, nadie se registra. Se imprime en A4 y en carta, con exactamente las notas que necesita y, para cada parte, un código que un teléfono puede leer. (Preparar uno requiere JavaScript${hasReady ? '; los que están listos para usar, no' : ''}.)`;
export const aboutPrinting =
  'Cualquier página se imprime: las notas siguen a su sección, cada una una sola vez, los enlaces muestran su dirección y los menús desaparecen. Textos completos en una página:';

export const packetDescription =
  'Elija secciones y párrafos, con un título y unas instrucciones propias, y repártalos en un solo enlace o en papel.';
export const packetLead =
  'Elija lo que lee su alumnado, en el orden que prefiera. El dosier solo existe en la dirección de esta página: copie el enlace, y quien lo abra verá lo mismo. No se guarda nada en ninguna parte.';
export const packetNeeds = 'Preparar un dosier requiere JavaScript. Estos están listos para usar:';
export const print = 'Imprimir';
export const toPrint = 'Un dosier para imprimir y repartir.';
export const edit = 'Modificar este dosier';
export const title = 'Título';
export const instruction = 'Instrucciones';
export const printQuestions = 'Imprimir las preguntas para debatir de cada parte';
export const printTasks = 'Imprimir los ejercicios de cada parte (las respuestas se quedan en la pantalla)';
export const printEditors = 'Imprimir las notas de los editores sobre cada parte';
/** With a link. */
export const addNotes = 'Añadir las notas de mi <a>cuaderno</a> sobre estas partes';
export const singleParagraphs = 'Párrafos sueltos';
/** Behind it, for who hears it. */
export const ofSection = (title: string): string => ` de «${title}»`;
export const selection = 'Su selección';

export const tasks = 'Ejercicios';
export const answer = 'Respuesta, para quien enseña';
export const partsOf = (title: string): string => `Partes de «${title}»`;
export const partsDescription = 'De qué se componen los dosieres.';
export const onPlace = (place: string): string => `Sobre «${place}»`;
export const question = 'Pregunta para debatir';
export const needs = (places: string): string => `Requiere: ${places}`;
