import { describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import * as similar from '../../utils/notes/find-similar.ts';
import { PassageFinder } from '../../utils/notes/passage-finder.ts';

vi.mock('../../utils/notes/find-similar.ts', { spy: true });

const sentence = (index: number) =>
  `Sentence ${index} tells of harbour ${index * 7} and of the ships that called there that year.`;
const PAGE = Array.from({ length: 400 }, (_, index) => sentence(index)).join('\n');
const notedOn = (text: string, quote: string, id = quote) => {
  const start = text.indexOf(quote);
  return { id, anchor: describeAnchor(text, start, start + quote.length) };
};
const LOST = 'Something that once stood here and was taken away again before noon';
const lost = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    notedOn(`${PAGE}\n${index} ${LOST} ${index}`, `${index} ${LOST} ${index}`),
  );
const searched = () => vi.mocked(similar.findSimilar).mock.calls.reduce((sum, [text]) => sum + text.length, 0);
const search = <Result>(work: () => Result) => {
  vi.mocked(similar.findSimilar).mockClear();
  return work();
};

describe('finding passages again at each reading', () => {
  it('looks for what has gone once, and not again on the same text', () => {
    const finder = new PassageFinder();
    const noted = lost(5);
    search(() => finder.find(PAGE, noted));
    expect(searched()).toBeGreaterThan(0);
    search(() => finder.find(PAGE, noted));
    expect(searched()).toBe(0);
  });

  it('looks for it only in what has changed', () => {
    const finder = new PassageFinder();
    const noted = lost(5);
    finder.find(PAGE, noted);
    search(() => finder.find(PAGE.replace(sentence(200), 'A new sentence.'), noted));
    expect(searched()).toBeGreaterThan(0);
    expect(searched()).toBeLessThan(PAGE.length / 10);
  });

  it('finds it where it comes back, as it was or nearly so', () => {
    const [noted] = lost(1);
    if (noted === undefined) throw new Error('There is no note.');
    for (const [back, exactness] of [
      [noted.anchor.quote, 'moved'],
      [noted.anchor.quote.replace('before noon', 'before one'), 'similar'],
    ]) {
      const finder = new PassageFinder();
      expect(finder.find(PAGE, [noted])).toEqual([null]);
      const changed = PAGE.replace(sentence(200), `${back}`);
      const [found] = finder.find(changed, [noted]);
      expect(found).toMatchObject({ exactness });
      expect(changed.slice(found?.start, found?.end)).toBe(back);
    }
  });

  it('keeps a near match in its place while the page changes elsewhere, without looking again', () => {
    const quote = sentence(300);
    const noted = [notedOn(PAGE, quote)];
    const near = PAGE.replace(quote, quote.replace('ships', 'boats'));
    const finder = new PassageFinder();
    const [first] = finder.find(near, noted);
    expect(first?.exactness).toBe('similar');
    for (const change of [`An opening. ${near}`, `An opening. ${near} An end.`]) {
      const [found] = search(() => finder.find(change, noted));
      expect(change.slice(found?.start, found?.end)).toBe(near.slice(first?.start, first?.end));
      expect(searched()).toBe(0);
    }
  });

  it('looks again where a near match has changed itself', () => {
    const quote = 'The keeper of the lighthouse counted forty pelicans on the pier before breakfast.';
    const page = (words: string) => PAGE.replace(sentence(200), words);
    const noted = [notedOn(page(quote), quote)];
    const finder = new PassageFinder();
    expect(finder.find(page(quote.replace('forty', 'fifty')), noted)).toMatchObject([{ exactness: 'similar' }]);
    const [found] = search(() => finder.find(page('Another matter.'), noted));
    expect(searched()).toBeGreaterThan(0);
    expect(found).toBeNull();
  });

  it('looks for no more than a few at a time, and for all in the end', () => {
    const finder = new PassageFinder();
    const noted = lost(200);
    let readings = 0;
    do {
      search(() => finder.find(PAGE, noted));
      expect(searched()).toBeLessThanOrEqual(200_000);
      readings++;
    } while (finder.isUnfinished && readings < 100);
    expect(readings).toBeGreaterThan(1);
    expect(readings).toBeLessThan(60);
    search(() => finder.find(PAGE, noted));
    expect([searched(), finder.isUnfinished]).toEqual([0, false]);
  });

  it('forgets notes that are no longer asked for, and learns of new ones', () => {
    const finder = new PassageFinder();
    finder.find(PAGE, lost(2));
    const [found] = finder.find(PAGE, [notedOn(PAGE, sentence(3))]);
    expect(found?.exactness).toBe('exact');
    search(() => finder.find(PAGE, lost(1)));
    expect(searched()).toBeGreaterThan(0);
  });
});
