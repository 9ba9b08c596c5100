import { FileRefused } from './file-refused.js';
import { endsAsZip, type ZipEntry, zipEntries } from './zip-entries.js';

export interface AttachmentKind {
  extension: string;
  contentType: string;
}

const MB = 1024 * 1024;
const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 500 * MB;
const SUSPICIOUS_RATIO = 100;

const office = 'application/vnd.openxmlformats-officedocument';
const WORD_FILES = [
  { part: 'word/document.xml', extension: 'docx', contentType: `${office}.wordprocessingml.document` },
  { part: 'xl/workbook.xml', extension: 'xlsx', contentType: `${office}.spreadsheetml.sheet` },
  { part: 'ppt/presentation.xml', extension: 'pptx', contentType: `${office}.presentationml.presentation` },
];
const OPEN_DOCUMENTS: Record<string, string> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' };
const TEXTS: Record<string, string> = { csv: 'text/csv', md: 'text/markdown' };

const begins = (bytes: Buffer, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
const macro = /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i;
const program = /\.(exe|com|scr|pif|bat|cmd|ps1|vbs?|js|jse|wsf|hta|msi|jar|lnk|dll|app|sh|reg)$/i;

/** What an attachment is, by its content; its name only tells one text from another. @throws FileRefused */
export function attachmentKind(bytes: Buffer, name: string): AttachmentKind {
  if (bytes.length === 0) throw new FileRefused('empty');
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return pdf(bytes);
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipped(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new FileRefused('oldOffice');
  return text(bytes, name);
}

function pdf(bytes: Buffer): AttachmentKind {
  if (endsAsZip(bytes)) throw new FileRefused('polyglot');
  if (!bytes.subarray(-2048).includes('%%EOF')) throw new FileRefused('damaged');
  return { extension: 'pdf', contentType: 'application/pdf' };
}

function zipped(bytes: Buffer): AttachmentKind {
  const entries = zipEntries(bytes);
  const unpacked = entries.reduce((sum, { uncompressed }) => sum + uncompressed, 0);
  if (
    entries.some(({ name }) => name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
  )
    throw new FileRefused('damaged');
  if (
    entries.length > MOST_ENTRIES ||
    unpacked > MOST_UNPACKED ||
    unpacked > 20 * MB + bytes.length * SUSPICIOUS_RATIO
  )
    throw new FileRefused('bomb');
  if (bytes.subarray(0, 1024).includes('%PDF-')) throw new FileRefused('polyglot');
  return document(bytes, entries) ?? archive(entries);
}

function document(bytes: Buffer, entries: ZipEntry[]): AttachmentKind | undefined {
  const names = new Set(entries.map(({ name }) => name));
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(
    bytes.toString('latin1', 30, 120),
  )?.[1];
  const word = names.has('[Content_Types].xml') ? WORD_FILES.find(({ part }) => names.has(part)) : undefined;
  if ((open || word) && [...names].some((name) => macro.test(name))) throw new FileRefused('macros');
  if (open)
    return { extension: OPEN_DOCUMENTS[open]!, contentType: `application/vnd.oasis.opendocument.${open}` };
  return word && { extension: word.extension, contentType: word.contentType };
}

function archive(entries: ZipEntry[]): AttachmentKind {
  if (entries.some(({ name }) => program.test(name))) throw new FileRefused('program');
  return { extension: 'zip', contentType: 'application/zip' };
}

function text(bytes: Buffer, name: string): AttachmentKind {
  let read: string;
  try {
    read = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('unknownKind');
  }
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(read)) throw new FileRefused('unknownKind');
  if (/^\s*(<(!doctype|html|svg|script|\?)|#!|%!)/i.test(read)) throw new FileRefused('unknownKind');
  const extension = /\.(csv|md)$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';
  return { extension, contentType: `${TEXTS[extension] ?? 'text/plain'}; charset=utf-8` };
}

/** The name under which it is downloaded: no folders, no signs of control, and the extension of what it is. */
export function downloadName(name: string, { extension }: AttachmentKind): string {
  const bare = name
    .split(/[/\\]/)
    .pop()!
    .replaceAll('%22', '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00-\x1f\x7f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/^[.\s]+/, '')
    .trim()
    .slice(0, 100);
  return `${bare || 'bestand'}.${extension}`;
}
