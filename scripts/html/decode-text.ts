const SCANNED_FOR_CHARSET = 4096;
const SCANNED_FOR_BINARY = 65_536;

/** How files begin that hold no text, whatever their name: PDF, zip, gzip, images. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'RIFF',
  '\u007fELF',
];

/**
 * The text of a file's bytes, or null where they are no text. Encodings go by byte-order mark, then by what an HTML file says of
 * itself (`<meta charset>`, an XML declaration), then UTF-8 where it is well-formed, else windows-1252, as browsers have it.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return null;
  const stated = statedEncoding(bytes);
  if (stated !== null) return stated.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = byteText(bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  let controls = 0;
  const end = Math.min(bytes.length, SCANNED_FOR_BINARY);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls > end * 0.02 + 4;
}

function statedEncoding(bytes: Uint8Array): TextDecoder | null {
  const head = byteText(bytes.subarray(0, SCANNED_FOR_CHARSET));
  const stated =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  if (stated === undefined) return null;
  try {
    // A file that was read this far byte by byte can't be UTF-16, whatever it says.
    return new TextDecoder(/^utf-?16/i.test(stated) ? 'utf-8' : stated);
  } catch {
    return null;
  }
}

/** A character for each byte. */
function byteText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
