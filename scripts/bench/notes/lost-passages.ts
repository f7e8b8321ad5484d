import { PassageFinder } from '../../../utils/notes/passage-finder.ts';
import { aLongPage } from './made-page.ts';

/**
 * Milliseconds that the first reading of a page takes to find its passages again, and one after a small change, by what has become of the
 * page since they were noted; without a browser.
 */
export function timeLostPassages(units: number, passages: number): readonly string[] {
  const { text, anchors } = aLongPage(units, passages);
  const pages: readonly (readonly [string, string])[] = [
    ['as it was', text],
    ['with a new opening', `A new opening. ${text}`],
    ['with every figure edited', text.replace(/ \d/g, ' 9')],
    ['with none of them', text.replace(/[aeiou]/g, 'z')],
  ];
  const noted = anchors.map((anchor, index) => ({ id: String(index), anchor }));
  return pages.map(([what, page]) => {
    const finder = new PassageFinder();
    const readings: number[] = [];
    const read = (text: string) => {
      const begin = performance.now();
      finder.find(text, noted);
      readings.push(performance.now() - begin);
    };
    read(page);
    while (finder.isUnfinished) read(page);
    const longest = Math.max(...readings);
    const count = readings.length;
    read(`${page.slice(0, units / 2)} A new sentence in the middle. ${page.slice(units / 2)}`);
    return `${passages} passages, page ${what}: ${longest.toFixed(0)} ms at a time at most, ${count} times; after a small change ${readings.at(-1)?.toFixed(1)} ms`;
  });
}
