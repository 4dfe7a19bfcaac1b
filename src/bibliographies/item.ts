/** A work of a library, before it becomes one of sources.yaml: fields of CSL, their dates in EDTF or as CSL has them. */
export interface LibraryItem {
  /** What the file calls it. */
  name: string;
  /** Where it begins in the file, from 1. */
  line: number;
  fields: Record<string, unknown>;
  /** What of it could not be taken over, in words. */
  lost: string[];
  /** Authors whom the file does not name: "and others". */
  hasOthers?: boolean;
  /** Only the editors' notes of a document cite it. */
  isEditors?: boolean;
  /** What the file says of the work in sentences of its own. */
  remarks: string[];
}

/** An entry that is no work: why, and whether somebody has to do something about it. */
export interface LeftEntry {
  name: string;
  line: number;
  why: string;
  isFault: boolean;
}

export interface LibraryFile {
  items: LibraryItem[];
  left: LeftEntry[];
}
