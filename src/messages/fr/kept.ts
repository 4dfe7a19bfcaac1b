/* What the scripts of the notebook say. */

const s = (count: number): string => (count > 1 ? 's' : '');

export const counted = (count: number): string => (count === 1 ? 'Une note' : `${count} note${s(count)}`);
export const saved = (count: number): string => `${counted(count)} enregistrée${s(count)}.`;
export const link = 'Lien';
export const notes = 'Notes';
export const withoutPlace = 'Sans emplacement';
export const withoutPlaceHint =
  'Ce sur quoi portent ces notes n’est plus dans les textes. Leurs mots sont conservés.';
export const withoutTag = 'Sans étiquette';
export const allBack = 'Toutes les notes sont rétablies.';
export const allDeleted = 'Toutes les notes sont supprimées.';
export const keepBeside = 'Les garder à côté des miennes';
export const somebody = 'une autre personne';
export const takeIn = 'Ce sont les miennes : les reprendre';
export const came = (count: number, left: number): string => {
  const others =
    left === 1
      ? ' Une autre ne concerne aucune page de ce site et est laissée de côté.'
      : ` ${left} autres ne concernent aucune page de ce site et sont laissées de côté.`;
  return `${counted(count)} vous ${count > 1 ? 'sont parvenues' : 'est parvenue'}.${left > 0 ? others : ''} Rien n’est conservé sans votre accord.`;
};
export const andMore = (count: number): string => `Et ${count} autre${s(count)}.`;
export const whose = 'De qui sont ces notes ?';
export const leave = 'Ne pas les garder';
export const left = 'Elles ne sont pas conservées.';
export const noneHere = 'Aucune des annotations de ce fichier ne porte sur une page de ce site.';
export const inFile = (count: number): string => `${counted(count)} dans le fichier.`;
export const damaged =
  'Le lien est endommagé : les notes qu’il contient sont illisibles. Redemandez-le, ou demandez un fichier.';
export const none = 'Vous n’avez pas encore de notes.';
export const foundOf = (found: number, all: number): string => `${found} note${s(found)} sur ${all}`;
export const removeNotesOf = (name: string): string =>
  `Retirer les notes ${/^[aâàeéèêëiîïoôuy]/i.test(name) ? 'd’' : 'de '}${name}`;
export const changedTwice = 'Modifiée à deux endroits : appuyez sur « Modifier » pour choisir.';
export const partGone = 'Une partie de ces mots n’est plus dans le texte.';
export const gone = 'Ces mots ne sont plus dans le texte ; voici l’endroit où ils figuraient.';
export const promised =
  'Ce navigateur a promis de les conserver. Effacer ses données les supprime quand même : enregistrez-en une copie de temps en temps.';
export const notPromised =
  'Ce navigateur les conserve jusqu’à ce que ses données soient effacées ou que la place manque : enregistrez-en une copie de temps en temps.';
export const linkTooLong = (notes: number, length: number, most: number): string =>
  `Un lien avec ${notes === 1 ? 'cette note' : `ces ${notes} notes`} aurait ${length.toLocaleString('fr')} caractères, plus de ${most.toLocaleString('fr')}, et certains programmes le couperaient. ${notes === 1 ? 'Enregistrez-la dans un fichier.' : 'Enregistrez-les dans un fichier, ou recherchez les quelques notes voulues.'}`;
export const linkCopied = (notes: number): string =>
  `Lien copié. Il contient ${notes === 1 ? 'une note' : `${notes} notes`}.`;
export const copyThis = 'Copiez ceci :';
export const read = (added: number, newer: number, both: number, same: number): string => {
  const parts = [
    added > 0 && `${added} nouvelle${s(added)}`,
    newer > 0 && `${newer} plus récente${s(newer)} qu’ici`,
    both > 0 && `${both} modifiée${s(both)} des deux côtés (les deux versions sont conservées)`,
    same > 0 && `${same} déjà ici`,
  ].filter(Boolean);
  return `Notes lues : ${parts.join(', ') || 'aucune'}.`;
};
export const keptAs = (name: string, count: number): string =>
  `${counted(count)} conservée${s(count)} sous le nom « ${name} ».`;
/** In a file that the notebook saves: the names of its columns. */
export const columns = [
  'Passage',
  'Page imprimée',
  'Mots',
  'Note',
  'Étiquettes',
  'Encre',
  'Création',
  'Modification',
  'Adresse',
];
export const aPlace = 'Un passage';
