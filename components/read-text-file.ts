/**
 * The text of a file that a reader has chosen; null for bytes that are no UTF-8: a text put together of what can be read of them would
 * not be what was written. Throws where the file can't be read.
 */
export async function readTextFile(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
