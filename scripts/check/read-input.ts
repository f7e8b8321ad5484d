import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { PageText } from '../../utils/claims/page-text.ts';
import { plainTextPage } from '../../utils/claims/plain-text-page.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { type PageOptions, readPage } from '../../utils/page/read-page.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { decodeText } from '../html/decode-text.ts';
import { parseHtml } from '../html/parse-html.ts';

/** Strings and trees of larger files do not fit into Node's memory. */
const MAX_MEGABYTES = 200;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the link leads to itself',
};

/** A page that can't be read, in words for who asked for it. */
class UnreadableInput extends Error {}

/** The page in a file (`-` for standard input). Throws UnreadableInput for what is missing, no text, or too large. */
export async function readInput(file: string, options: PageOptions): Promise<PageText> {
  const bytes = file === '-' ? await readStandardInput() : await readBytes(file);
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableInput('is no text (neither HTML nor plain text)');
  if (!isHtml(file, text)) return plainTextPage(text, options);
  try {
    return readPage(parseHtml(text), { ...options, grammarOf }).page;
  } catch (error) {
    throw new UnreadableInput(`could not be read as HTML: ${reasonOf(error)}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  return checkSize(await buffer(process.stdin));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new UnreadableInput('is a folder');
    if (about.size > MAX_MEGABYTES * 1e6) throw tooLarge();
    return checkSize(await readFile(file));
  } catch (error) {
    if (error instanceof UnreadableInput) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableInput(REASONS[code] ?? `could not be read (${code || String(error)})`);
  }
}

function checkSize(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_MEGABYTES * 1e6) throw tooLarge();
  return bytes;
}

function tooLarge(): UnreadableInput {
  return new UnreadableInput(`is larger than ${MAX_MEGABYTES} MB`);
}

/** By the file's name; where that says nothing, by how the text begins. */
function isHtml(file: string, text: string): boolean {
  if (/\.(?:x?html?|xml|svg|mhtml)$/i.test(file)) return true;
  if (/\.(?:txt|text|md)$/i.test(file)) return false;
  return /^\s*(?:<\?xml|<!doctype|<!--|<(?:html|head|body|article|main|div|p|h[1-6]|section|title|meta|table)\b)/i.test(
    text,
  );
}
