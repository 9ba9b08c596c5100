import { attachmentKind, downloadName } from '../../../apps/api/src/platform/files/attachment-kind.js';
import { FileRefused } from '../../../apps/api/src/platform/files/file-refused.js';
import { zipOf } from './zip-of.js';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
const kind = (bytes: Buffer, name = 'x') => {
  try {
    return attachmentKind(bytes, name).extension;
  } catch (error) {
    if (error instanceof FileRefused) return `refused: ${error.reason}`;
    throw error;
  }
};
const word = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' };

describe('an attachment', () => {
  it('is known by its content, not its name', () => {
    expect(kind(pdf, 'plaatje.jpg')).toBe('pdf');
    expect(kind(zipOf(word), 'x.zip')).toBe('docx');
    expect(kind(zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }))).toBe('xlsx');
    expect(kind(zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }))).toBe('pptx');
    expect(kind(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }))).toBe(
      'odt',
    );
    expect(kind(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('ods');
    expect(kind(zipOf({ 'oefening/foto.jpg': 'x', 'oefening/uitleg.txt': 'x' }))).toBe('zip');
    expect(kind(Buffer.from('Neem mee: veiligheidsbril, “dichte” schoenen\n'))).toBe('txt');
    expect(kind(Buffer.from('naam;uur\nSanne;3\n'), 'uren.CSV')).toBe('csv');
  });

  it('is nothing that runs, and nothing that hides something else', () => {
    expect(kind(zipOf({ ...word, 'word/vbaProject.bin': 'x' }))).toBe('refused: macros');
    expect(
      kind(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/script-lc.xml': '' })),
    ).toBe('refused: macros');
    expect(kind(zipOf({ 'setup.exe': 'MZ' }))).toBe('refused: program');
    expect(kind(zipOf({ 'map/lees.pdf.lnk': 'x' }))).toBe('refused: program');
    expect(kind(Buffer.concat([pdf, zipOf({ 'a.txt': 'x' })]))).toBe('refused: polyglot');
    expect(kind(zipOf({ 'a.txt': '%PDF-1.7' }))).toBe('refused: polyglot');
    expect(kind(Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'x.txt')).toBe(
      'refused: unknownKind',
    );
    expect(kind(Buffer.from('  <svg onload=alert(1)>'), 'x.txt')).toBe('refused: unknownKind');
    expect(kind(Buffer.from('#!/bin/sh\nrm -rf /\n'), 'x.txt')).toBe('refused: unknownKind');
    expect(kind(Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'x.pdf')).toBe('refused: unknownKind');
    expect(kind(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('refused: oldOffice');
  });

  it('is whole, and of a size that can be unpacked', () => {
    expect(kind(Buffer.alloc(0))).toBe('refused: empty');
    expect(kind(pdf.subarray(0, 20))).toBe('refused: damaged');
    expect(kind(zipOf(word).subarray(0, 60))).toBe('refused: damaged');
    expect(kind(zipOf({ '../../etc/passwd': 'x' }))).toBe('refused: damaged');
    expect(kind(zipOf({ 'groot.txt': 'x' }, { 'groot.txt': 4_000_000_000 }))).toBe('refused: bomb');
    expect(kind(zipOf(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}`, '']))))).toBe(
      'refused: bomb',
    );
  });

  it.each([
    ['Oefening 1.docx', 'Oefening 1.pdf'],
    ['C:\\Users\\sanne\\plan.pdf', 'plan.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['fac\u202etuur\u0000".exe', 'factuur.pdf'],
    ['één – twee.pdf', 'één – twee.pdf'],
    ['.pdf', 'bestand.pdf'],
    ['', 'bestand.pdf'],
    ['x'.repeat(300), `${'x'.repeat(100)}.pdf`],
  ])('called %j is downloaded as %j', (name, expected) => {
    expect(downloadName(name, { extension: 'pdf', contentType: 'application/pdf' })).toBe(expected);
  });
});
