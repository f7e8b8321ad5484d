const LONGEST_SCOPE = 60;

/**
 * A name for an exported file, the same on every system: `tallymark-notes-2024-08-18-this-page.md`. The day is that of the ISO time;
 * of the scope its letters and digits stay, without accents.
 */
export function fileName(scope: string, exportedAt: string, extension: string): string {
  const words = scope
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = [...words].slice(0, LONGEST_SCOPE).join('').replace(/^-|-$/g, '');
  return `${['tallymark-notes', exportedAt.slice(0, 10), short].filter((part) => part !== '').join('-')}.${extension}`;
}
