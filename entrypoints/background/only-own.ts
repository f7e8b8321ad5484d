import type { Sender } from '../../utils/messages/speak.ts';

/** Refuses whoever is no document of the extension: a page's process may be in strange hands. Throws then. */
export function onlyOwn({ own }: Sender): void {
  if (!own) throw new Error('Only for documents of the extension.');
}
