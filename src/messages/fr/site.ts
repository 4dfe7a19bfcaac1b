/* What surrounds every page, the front page, and pages about the site itself. */

/** What the site is, on the card of its front page. */
export const annotatedReader = 'Recueil annoté';
export const skip = 'Aller au texte';
export const menu = 'Menu';
export const mainMenu = 'Menu principal';
export const documents = 'Documents';
export const breadcrumbs = 'Fil d’Ariane';
export const more = 'Autres pages';
export const searchAndIndex = 'Recherche et index';
export const yourNotebook = 'Votre carnet';
export const about = 'À propos de cette édition';
/** What a reader looks for there, by the ids of its parts. */
export const aboutParts = { rights: 'droits', privacy: 'confidentialité' };

/** The pages that the site has besides its documents, as menus name them. */
export const rooms = {
  compare: 'Comparer',
  sources: 'Sources',
  data: 'Statistiques',
  timeline: 'Chronologie',
  glossary: 'Glossaire',
  names: 'Noms',
  teach: 'Enseigner',
};

export const newVersion = 'Une nouvelle version de ce site est prête.';
export const reload = 'Recharger';

export const settings = 'Réglages de lecture';
/** What a reader can set, and what there is to choose, in the order of the panel. */
export const settingGroups = {
  size: ['Taille du texte', 'Petite', 'Moyenne', 'Grande', 'Très grande'],
  volume: ['Commentaire', 'Texte seul', 'En bref', 'En entier'],
  theme: ['Thème', 'Système', 'Clair', 'Sombre'],
  notes: ['Notes, sur écran large', 'En marge', 'Après la section'],
  keys: ['La touche /', 'Ouvre la recherche', 'Sans effet'],
};

export const search = 'Rechercher';
export const searchField = 'Rechercher dans les textes et tout ce qui s’y rapporte';
export const searchHint = 'Nom, nombre ou mot';
export const whereTheyDiffer = 'Où ils divergent :';
/** A title within a line that begins with other words: as it is, for it may begin with a name. */
export const withinLine = (title: string): string => title;
export const beginReading = 'Commencer la lecture';
export const beginReadingOf = (document: string): string => `Commencer la lecture : ${document}`;
export const whereElseTheyDiffer = 'Où ils divergent encore :';
export const whatElseIsHere = 'Également sur ce site';

export const notFound = 'Page introuvable';
export const noPage = 'Il n’y a pas de page à cette adresse';
export const noPageSentence = 'Il n’y a pas de page à cette adresse.';
export const mayBeMistyped =
  'Elle contient peut-être une faute de frappe : toute adresse publiée un jour ici fonctionne encore.';
export const indexOfEverything = 'Un index de tout le site, de A à Z';

export const aboutDescription =
  'Ce qu’est cette édition, sur quelles œuvres elle repose, comment elle a été faite, ce qu’on peut en faire et ce qu’elle sait de ses lecteurs.';
export const whatIsRestated = 'Ce qui est reformulé';
export const restatedHere =
  'Les mots de ce site lui sont propres. Ce qu’ils reformulent est l’œuvre d’autres auteurs :';
export const whatIsHere = 'Ce que l’on trouve ici';
export const documentsHere = 'Les documents de ce site :';
export const keptOffline =
  'Une copie du site y est aussi conservée dès la première visite, sauf si votre navigateur est réglé pour économiser les données : ses pages s’ouvrent sans réseau.';
/** With a link. */
export const licenses =
  'Les programmes et la police de caractères qui accompagnent ces pages sont, eux aussi, l’œuvre d’autres personnes : <a>leurs licences</a>.';
/** A value of the setting that was chosen, as it is read out. */
export const chosen = (setting: string, value: string): string => `${setting} : ${value}`;
/** Before and behind an address at which nothing is. */
export const nothingIs = 'Il n’y a rien à l’adresse « ';
export const nearIt = ' ». Adresses proches :';
