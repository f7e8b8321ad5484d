import type { ExportContext } from '../../utils/notes/export-context.ts';
import type { Anchor, Note, NotedClaim, NotedMark, NotedPage } from '../../utils/notes/note.ts';

export function anAnchor(parts: Partial<Anchor> = {}): Anchor {
  const quote = parts.quote ?? '67 per cent';
  const start = parts.start ?? 120;
  return {
    quote,
    prefix: 'The sheets gave the challenger ',
    suffix: ' of the votes, it said.',
    start,
    end: start + quote.length,
    pairsBefore: 0,
    ...parts,
  };
}

export function aPage(parts: Partial<NotedPage> = {}): NotedPage {
  return {
    url: 'https://news.example/venezuela?utm_source=mail#top',
    canonicalUrl: 'https://news.example/venezuela',
    title: 'Three weeks after the vote',
    site: 'news.example',
    published: '2024-08-20',
    ...parts,
  };
}

export function aNotedClaim(parts: Partial<NotedClaim> = {}): NotedClaim {
  return {
    id: 'gonzalez-share-tally',
    says: 'The count of the tally sheets gives Edmundo González 67 % of the votes.',
    figure: '67 per cent',
    low: 67,
    high: 67,
    assertedBy: ['the opposition'],
    asOf: '2024-08-17',
    standing: 'result',
    source: {
      title: 'An article',
      publisher: 'A newspaper',
      url: 'https://paper.example/article',
      published: '2024-08-18',
    },
    relation: 'agrees',
    ...parts,
  };
}

export function aNotedMark(parts: Partial<NotedMark> = {}): NotedMark {
  return {
    set: 'venezuela-2024',
    question: 'vote-share',
    asks: 'What share of the votes did the candidate get?',
    subject: 'gonzalez',
    verdict: 'contested',
    figure: { low: 67, high: 67, unit: 'percent' },
    attributedTo: ['opposition'],
    compared: [
      aNotedClaim(),
      aNotedClaim({
        id: 'gonzalez-share-official',
        says: 'The official result gives Edmundo González 44.2 % of the votes.',
        figure: '44.2 per cent',
        low: 44.2,
        high: 44.2,
        assertedBy: ['the National Electoral Council'],
        relation: 'disagrees',
      }),
    ],
    ...parts,
  };
}

/** A note on a mark, unless told otherwise. */
export function aNote(parts: Partial<Note> = {}): Note {
  return {
    id: '3f2c9a52-6f0e-4c4e-9a3b-0a51a0a7d001',
    text: 'Compare with the *official* result.',
    tags: ['vote', 'to check'],
    created: '2026-11-20T09:30:00.000Z',
    changed: '2026-11-21T10:00:00.500Z',
    page: aPage(),
    anchor: anAnchor(),
    mark: aNotedMark(),
    ...parts,
  };
}

export function anExportContext(parts: Partial<ExportContext> = {}): ExportContext {
  return {
    scope: 'all notes',
    exportedAt: '2026-11-22T12:00:00.000Z',
    verdictSigns: { agrees: '=', consistent: '≈', contested: '⇄', disagrees: '≠' },
    ...parts,
  };
}
