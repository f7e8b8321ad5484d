/**
 * Asks the browser to delete nothing by itself, and answers whether it has promised. For the extension's documents:
 * workers can't ask, and in a document framed in a page the promise would be about another storage.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
