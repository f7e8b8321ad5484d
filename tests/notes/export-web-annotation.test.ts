import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../utils/notes/describe-anchor.ts';
import type { Note } from '../../utils/notes/note.ts';
import { brokenMusts } from './annotation-musts.ts';
import { anyNotes } from './arbitrary-note.ts';
import { aNote, anExportContext, aPage } from './builders.ts';
import { exportWebAnnotation } from './exported.ts';
import { canonical, expanded } from './json-ld.ts';

const OTHER_ID = '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d002';

const AS = 'http://www.w3.org/ns/activitystreams#';

function collectionOf(notes: readonly Note[]) {
  return JSON.parse(exportWebAnnotation(notes, anExportContext()));
}

describe('a Web Annotation collection', () => {
  it('keeps every MUST of the model, whatever the notes hold', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(brokenMusts(collectionOf(notes))).toEqual([]);
      }),
    );
  });

  it('has no page where there is no note', () => {
    expect(collectionOf([])).not.toHaveProperty('first');
    expect(collectionOf([])).toMatchObject({ total: 0 });
  });

  it('says in bodies what the reader wrote, the tags, the verdict, and where its sources are', () => {
    const [annotation] = collectionOf([aNote()]).first.items;
    expect(annotation.motivation).toBe('assessing');
    expect(
      annotation.body.map(({ purpose, value, source }: Record<string, string>) => [purpose, value ?? source]),
    ).toEqual([
      ['commenting', 'Compare with the *official* result.'],
      ['tagging', 'vote'],
      ['tagging', 'to check'],
      ['assessing', 'Sources disagree'],
      ['linking', 'https://paper.example/article'],
    ]);
  });

  it('counts code points, not UTF-16 units', () => {
    const text = '\u{1F600}\u{1F600} said \u{1F600}67 per cent';
    const anchor = describeAnchor(text, text.indexOf('\u{1F600}67'), text.length);
    const [annotation] = collectionOf([aNote({ anchor })]).first.items;
    const [, { start, end }] = annotation.target.selector;
    expect([...text].slice(start, end).join('')).toBe('\u{1F600}67 per cent');
  });

  it('targets the page as a whole where the note has no passage', () => {
    const [annotation] = collectionOf([aNote({ anchor: null, mark: null })]).first.items;
    expect(annotation).toMatchObject({ motivation: 'commenting', target: 'https://news.example/venezuela' });
  });

  it('writes addresses as IRIs', () => {
    const page = aPage({ canonicalUrl: 'https://news.example/a?q={67}|"x"' });
    const [annotation] = collectionOf([aNote({ page, anchor: null })]).first.items;
    expect(annotation.target).toBe('https://news.example/a?q=%7B67%7D%7C%22x%22');
  });

  it('is read by a JSON-LD processor: every key has a meaning, and what is ours stays whole', async () => {
    const collection = collectionOf([aNote(), aNote({ id: OTHER_ID, anchor: null, mark: null, text: '', tags: [] })]);
    const [{ [`${AS}first`]: first } = {}] = await expanded(collection);
    const [{ [`${AS}items`]: list }] = first as [Record<string, unknown>];
    const [{ '@list': items }] = list as [{ '@list': Record<string, unknown>[] }];
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      '@id': `urn:uuid:${aNote().id}`,
      '@type': ['http://www.w3.org/ns/oa#Annotation'],
      'http://www.w3.org/ns/oa#motivatedBy': [{ '@id': 'http://www.w3.org/ns/oa#assessing' }],
      'urn:tallymark:note': [{ '@type': '@json', '@value': collection.first.items[0].tallymark }],
    });
  });

  it('comes to the same graph by RDF dataset canonicalization as its own expansion, with the triples of the model', async () => {
    const collection = collectionOf([aNote()]);
    const graph = await canonical(collection);
    expect(await canonical(await expanded(collection))).toBe(graph);
    for (const triple of [
      /<urn:uuid:\S+> <\S+terms\/created> "2026-11-20T09:30:00.000Z"\^\^<\S+#dateTime> \./,
      /<http:\/\/www\.w3\.org\/ns\/oa#start> "120"\^\^<\S+#nonNegativeInteger> \./,
      /<http:\/\/www\.w3\.org\/ns\/oa#hasPurpose> <http:\/\/www\.w3\.org\/ns\/oa#assessing> \./,
      /<http:\/\/www\.w3\.org\/ns\/oa#hasSource> <https:\/\/news\.example\/venezuela> \./,
    ]) {
      expect(graph).toMatch(triple);
    }
  });
});
