/* The page of the notebook. */

export const title = 'Carnet';
export const description =
  'Vos surlignages et vos notes sur les textes, conservés par votre navigateur sur cet appareil : à lire, chercher, trier, enregistrer dans un fichier et imprimer.';
export const lead =
  'Vos surlignages et vos notes. Votre navigateur les conserve sur cet appareil ; rien n’est envoyé.';
export const needsScripts =
  'Le carnet a besoin de JavaScript : c’est votre navigateur qui conserve les notes, et un script qui les écrit. Sans lui, tout le reste se lit, s’imprime et se cite.';
export const came = 'Notes reçues';
export const howTo = 'Comment écrire dans un texte';
/** With a link. */
export const howToSelect =
  'Sélectionnez des mots dans <a>un texte</a>, dans une note, dans un commentaire des éditeurs ou sous une image. Une barre apparaît : surlignez-les avec l’une des quatre encres, écrivez une note, ajoutez une étiquette, créez un lien, citez-les. Au clavier, la touche Tab mène des mots à la barre.';
export const howToNumber =
  'Appuyez sur le numéro d’un paragraphe et choisissez « Note : paragraphe 3 » pour l’annoter en entier. Les graphiques, les statistiques et les sources ont un bouton « Note ».';
export const howToMargin = 'Un signe dans la marge mène à chaque note. Toutes sont réunies ici.';
export const clearing =
  'Effacer les données de ce navigateur les supprime : enregistrez-en une copie de temps en temps.';
export const yourNotes = 'Vos notes';
export const searchNotes = 'Rechercher dans vos notes';
export const order = 'Ordre';
export const byPlace = 'Par texte et passage';
export const byTag = 'Par étiquette';
export const newestFirst = 'Les plus récentes d’abord';
export const oldestFirst = 'Les plus anciennes d’abord';
export const citations = 'Références';
export const none = 'Aucune';
export const keep = 'Garder une copie, la rendre, la transmettre';
export const yourName =
  'Votre nom, pour qui recevra les notes (il n’est inscrit que dans les fichiers et les liens que vous créez)';
export const saveFile = 'Enregistrer dans un fichier';
export const copyAsLink = 'Copier comme lien';
export const saveMarkdown = 'Enregistrer en Markdown';
export const saveCsv = 'Enregistrer en CSV';
export const print = 'Imprimer';
export const aboutFile =
  'Le fichier est en JSON-LD, selon le modèle Web Annotation du W3C. Il peut être relu, ici ou sur un autre appareil ; un export d’Hypothesis aussi. Markdown, CSV et papier servent à d’autres usages et ne se relisent pas ici.';
export const readFile = 'Lire les notes d’un fichier';
export const deleteEverything = 'Tout supprimer';
export const aboutDeleting =
  'Toutes les notes de ce carnet, les vôtres et celles des autres, seront supprimées de cet appareil. Personne d’autre ne les a : si vous pouvez en avoir encore besoin, enregistrez-les d’abord dans un fichier, avec le bouton ci-dessus.';
export const deleteAll = 'Supprimer toutes les notes';
