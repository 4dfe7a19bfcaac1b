import { strToU8, zipSync } from 'fflate';

/**
 * A Word file of which the list of files says that it unpacks to 114 MB. For tests only: an import goes by the list and unpacks
 * nothing before, so nothing has to be packed.
 */
export function endlessArchive(): Buffer {
  const archive = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document/>') }));
  const entry = archive.indexOf('PK\u0001\u0002');
  archive.writeUInt32LE(120_000_000, entry + 24);
  return archive;
}
