import { FileRefused } from './file-refused.js';

export interface ZipEntry {
  name: string;
  compressed: number;
  uncompressed: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** Where the end record of a zip stands that closes exactly at the end of the bytes; -1 where they are no zip. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= 0 && at >= bytes.length - END_LENGTH - LONGEST_COMMENT; at--)
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  return -1;
}

/** Whether an unpacker would take these bytes for a zip, whatever they begin with. */
export const endsAsZip = (bytes: Buffer): boolean => endOf(bytes) >= 0;

/** What the directory of a zip says is in it; nothing is unpacked. @throws FileRefused damaged */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = endOf(bytes);
  if (end < 0) throw new FileRefused('damaged');
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY) throw new FileRefused('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({
      name,
      compressed: bytes.readUInt32LE(at + 20),
      uncompressed: bytes.readUInt32LE(at + 24),
    });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
