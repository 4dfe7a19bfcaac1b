/* What search calls what it finds, and by which other names it finds it. Names stand with | between them. */

/** The site’s own pages, as people ask for them. */
export const pages = {
  compare: {
    title: 'Comparación de los documentos',
    content: 'En qué coinciden, discrepan o se complementan los documentos, y qué cambió entre uno y otro.',
    names: '',
  },
  sources: {
    title: 'Fuentes',
    content: 'Todas las fuentes que los documentos citan o nombran, con sus usos.',
    names: '',
  },
  data: {
    title: 'Estadísticas',
    content: 'Todas las cifras que indican los documentos, con su procedencia.',
    names: 'datos|cifras|csv',
  },
  timeline: { title: 'Cronología', content: 'Los acontecimientos con fecha, en orden.', names: 'fechas' },
  glossary: {
    title: 'Glosario',
    content: 'Términos y abreviaturas, y cómo los usan los documentos.',
    names: 'léxico',
  },
  names: {
    title: 'Nombres',
    content: 'Personas, organizaciones, lugares y misiones, con un mapa.',
    names: 'personas|mapa|siglas',
  },
  teach: {
    title: 'Para docentes',
    content: 'Enlazar un párrafo, citarlo e imprimir dosieres para la clase.',
    names: 'enseñar|enseñanza|dosieres|materiales|lección|clase',
  },
  questions: {
    title: 'Preguntas para debatir',
    content: 'Preguntas abiertas sobre cada sección, con los párrafos necesarios para responder.',
    names: 'preguntas de debate|preguntas para la clase',
  },
  tasks: {
    title: 'Ejercicios con respuesta',
    content:
      'Ejercicios de comprensión, de datos y de crítica de fuentes sobre cada sección, para comprobar lo leído, con respuesta modelo.',
    names: 'ejercicios|tareas|soluciones|respuestas',
  },
  packet: {
    title: 'Preparar un dosier',
    content: 'Elegir secciones y párrafos, y repartirlos en un enlace o en papel.',
    names: 'dosier propio|fotocopias|hoja de trabajo',
  },
  about: {
    title: 'Acerca de esta edición',
    content: 'Qué hay aquí y cómo se hizo, derechos, accesibilidad y privacidad.',
    names: 'acerca de|derechos licencia|método|editores',
  },
};
/** Where a part of the page about the edition is. */
export const about = 'Acerca de';
/** What a document has besides its text. */
export const whole = (short: string) => ({
  title: 'El texto completo en una página',
  content: 'Todas las secciones, para leer o imprimir de una vez.',
  names: [`${short} completo`, 'imprimir'],
});
export const allNotes = (short: string, notes: string) => ({
  title: 'Todas las notas',
  content: `${notes}, cada una con la frase que respalda.`,
  names: [`notas de ${short}`, 'notas al pie'],
});
export const cite = (short: string) => ({
  title: 'Cómo citarlo',
  content: 'Las referencias del documento, de sus párrafos y de sus notas.',
  names: [`citar ${short}`, 'cita', 'referencia'],
});
export const packet = (title: string) => ({
  where: 'Dosier para la clase',
  names: [`dosier ${title}`, 'dosier', 'fotocopias', 'hoja de trabajo', 'lección'],
});
/** A note, as those call it who cite. */
export const noteNames = (label: string): string[] => [`nota al pie ${label}`, `n. ${label}`];
/** A printed page, as one asks for it. */
export const page = (number: number): string => `página ${number}`;
/** What editors say of a place, and what they bring from outside. */
export const editorsOn = (place: string): string => `Los editores: ${place}`;
export const outside = (kind: string, place: string): string => `${kind}: ${place}`;
/** In which language a work is. */
export const inLanguage = (language: string): string => `en ${language}`;
export const foreign = (title: string, language: string): string => `${title} [en ${language}]`;
export const issue = (issue: string): string => `n.º ${issue}`;
/** An event that no document tells. */
export const added = (date: string): string => `${date}, añadido de los editores`;
/** A place in a ranking, as one asks for it. */
export const rank = (value: number): string => `puesto ${value}`;
