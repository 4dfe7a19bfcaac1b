import { type Annotation, type Kept, sameWords } from './annotation.ts';

/** What taking in a file would do. */
export interface Merged {
  /** Notes to keep: those that are new or changed. */
  kept: Kept[];
  added: number;
  newer: number;
  /** Changed here and there since they parted: the newer one is shown, and the other one beside it. */
  both: number;
  same: number;
}

/** Takes notes of the same reader in: by id, the newest wins, and nothing that was written is lost. */
export function merge(own: readonly Kept[], coming: readonly Annotation[]): Merged {
  const byId = new Map(own.map((note) => [note.id, note]));
  const result: Merged = { kept: [], added: 0, newer: 0, both: 0, same: 0 };
  for (const theirs of coming) {
    const ours = byId.get(theirs.id);
    if (!ours) {
      result.kept.push({ ...theirs, travelled: theirs.modified });
      result.added += 1;
    } else if (ours.modified === theirs.modified || sameWords(ours, theirs)) {
      result.same += 1;
    } else result[meet(ours, theirs, result.kept)] += 1;
  }
  return result;
}

function meet(ours: Kept, theirs: Annotation, kept: Kept[]): 'newer' | 'same' | 'both' {
  const { travelled, other: _, ...version } = ours;
  const isOursOld = ours.modified === travelled;
  const isTheirsOld = theirs.modified === travelled;
  // What they have is what left this device, and was changed here since.
  if (isTheirsOld) return 'same';
  if (isOursOld && theirs.modified > ours.modified) {
    kept.push({ ...theirs, travelled: theirs.modified });
    return 'newer';
  }
  if (isOursOld) return 'same';
  const [newest, other] = theirs.modified > ours.modified ? [theirs, version] : [version, theirs];
  kept.push({ ...newest, travelled: theirs.modified, other });
  return 'both';
}
