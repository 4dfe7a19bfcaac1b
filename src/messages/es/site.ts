/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = 'Lecturas anotadas';
export const skip = 'Ir al texto';
export const menu = 'Menú';
export const mainMenu = 'Menú principal';
export const documents = 'Documentos';
export const breadcrumbs = 'Ruta de navegación';
export const more = 'Más páginas';
export const searchAndIndex = 'Búsqueda e índice';
export const yourNotebook = 'Su cuaderno';
export const about = 'Acerca de esta edición';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: 'derechos', privacy: 'privacidad' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: 'Comparar',
  sources: 'Fuentes',
  data: 'Estadísticas',
  timeline: 'Cronología',
  glossary: 'Glosario',
  names: 'Nombres',
  teach: 'Enseñar',
};

export const newVersion = 'Hay una nueva versión de este sitio.';
export const reload = 'Recargar';

export const settings = 'Ajustes de lectura';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['Tamaño del texto', 'Pequeño', 'Mediano', 'Grande', 'Muy grande'],
  volume: ['Comentario', 'Solo el texto', 'En breve', 'Completo'],
  theme: ['Tema', 'Sistema', 'Claro', 'Oscuro'],
  notes: ['Notas, en pantallas anchas', 'Al margen', 'Tras la sección'],
  keys: ['La tecla /', 'Abre la búsqueda', 'Sin efecto'],
};

export const search = 'Buscar';
export const searchField = 'Buscar en los textos y en todo lo relacionado con ellos';
export const searchHint = 'Nombre, cifra o palabra';
export const whereTheyDiffer = 'En qué discrepan:';
/** A title within a line that begins with other words: as it is, for it may begin with a name. */
export const withinLine = (title: string): string => title;
export const beginReading = 'Empezar a leer';
export const beginReadingOf = (document: string): string => `Empezar a leer: ${document}`;
export const whereElseTheyDiffer = 'En qué más discrepan:';
export const whatElseIsHere = 'Qué más hay aquí';

export const notFound = 'Página no encontrada';
export const noPage = 'No hay ninguna página en esta dirección';
export const noPageSentence = 'No hay ninguna página en esta dirección.';
export const mayBeMistyped =
  'Puede contener una errata: toda dirección publicada aquí alguna vez sigue funcionando.';
export const indexOfEverything = 'Un índice de todo el sitio, de la A a la Z';

export const aboutDescription =
  'Qué es esta edición, en qué obras se basa, cómo se ha hecho, qué se puede hacer con ella y qué sabe de quienes la leen.';
export const whatIsRestated = 'Qué se reformula';
export const restatedHere = 'Las palabras son de este sitio. Lo que reformulan es obra de otros autores:';
export const whatIsHere = 'Qué hay aquí';
export const documentsHere = 'Los documentos de este sitio:';
export const keptOffline =
  'Allí se guarda también una copia del sitio desde la primera visita, salvo que el navegador esté configurado para ahorrar datos: sus páginas se abren sin conexión.';
/** With a link. */
export const licenses =
  'Los programas y la tipografía que acompañan a estas páginas también son obra de otras personas: <a>sus licencias</a>.';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting}: ${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = 'No hay nada en la dirección «';
export const nearIt = '». Direcciones parecidas:';
