import { describe, expect, it } from 'vitest';
import { missLines } from '../../scripts/score/misses.ts';
import { asTable } from '../../scripts/score/report.ts';
import { type Finder, type ScoredSample, scoreSamples } from '../../scripts/score/score-samples.ts';
import { tallyOf } from '../../scripts/score/tally.ts';
import type { Mark } from '../../utils/claims/mark.ts';
import { textOf } from '../../utils/claims/page-text.ts';
import { aLabel, aSample } from './a-sample.ts';

const JUDGED = new Map([
  ['vote-share', 'A'],
  ['deaths', 'A'],
] as const);

const deaths = { question: 'deaths', subject: null, verdict: 'agrees' } as const;

const SAMPLES = [
  aSample({
    id: 'counts-01',
    html: '<p>González took <b>67</b> per&nbsp;cent, says the opposition; <aside>Read on: 30 per cent off</aside> Maduro took 30 per cent.</p>',
    expect: [
      aLabel({ attributedTo: ['opposition', 'tally-sheets'] }),
      aLabel({ quote: '30 per cent', nth: 2, subject: 'maduro' }),
    ],
  }),
  aSample({
    id: 'counts-02',
    published: null,
    title: 'A toll of 24 dead',
    paragraphs: ['In 2024 there were 24 dead on 28 July; Q&A < here.'],
    expect: [aLabel({ ...deaths, quote: '24 dead', nth: 2 })],
    maybe: [{ quote: '24 dead', nth: 1, why: '' }],
  }),
  aSample({ id: 'counts-03', title: 'A game', paragraphs: ['Spain won 67-30.'] }),
];

/** Marks whatever the patterns find on a page. */
function finding(...patterns: readonly (readonly [RegExp, Partial<Mark>])[]): Finder {
  return (page) => {
    const text = textOf(page);
    return patterns.flatMap(([pattern, parts]) =>
      Array.from(text.matchAll(pattern), ({ index: start, 0: quote }) => ({
        start,
        end: start + quote.length,
        quote,
        verdict: 'contested' as const,
        set: 'test',
        question: 'vote-share',
        subject: 'gonzalez',
        attributedTo: [],
        compared: [],
        figure: {
          start: 0,
          end: quote.length,
          kind: 'number',
          bound: 'exact',
          low: 1,
          high: 1,
          unit: null,
          precision: 1,
          numberStart: 0,
          numberEnd: 1,
        },
        ...parts,
      })),
    );
  };
}

const WINNER = /67\sper\scent/g;
const LOSER = /(?<=took )30\sper\scent/g;
const TOLL = /24 dead/g;
const right = finding([WINNER, { attributedTo: ['opposition'] }], [LOSER, { subject: 'maduro' }], [TOLL, deaths]);
const mute = finding();
const wrong = finding(
  [WINNER, { verdict: 'disagrees', attributedTo: ['electoral-council'] }],
  [LOSER, { subject: 'gonzalez' }],
  [TOLL, { ...deaths, verdict: 'consistent' }],
);
const eager = finding([/67/g, {}], [LOSER, { subject: 'maduro' }], [TOLL, deaths], [/2024|28 July/g, deaths]);

function scored(find: Finder): ScoredSample[] {
  return scoreSamples({ name: 'counts', samples: SAMPLES }, JUDGED, find);
}

describe('scoring labelled pages', () => {
  it('gives right marks the full score', () => {
    expect(tallyOf(scored(right), JUDGED)).toEqual({
      pages: 3,
      expected: 3,
      found: 3,
      extra: 0,
      bare: 1,
      silent: 1,
      recall: 1,
      precision: 1,
      verdict: 1,
      question: 1,
      attribution: 1,
    });
    expect(missLines(scored(right))).toEqual([]);
  });

  it('gives no recall for no marks, and no opinion of what was not found', () => {
    const none = { found: 0, silent: 1, recall: 0, precision: null, verdict: null, question: null, attribution: null };
    expect(tallyOf(scored(mute), JUDGED)).toMatchObject(none);
    expect(missLines(scored(mute))[0]).toBe(
      'missed       counts-01     "67 per cent": expected contested vote-share of gonzalez by opposition or tally-sheets, got no mark',
    );
  });

  it('tells wrong verdicts, questions and parties', () => {
    const shares = { recall: 1, precision: 1, verdict: 1 / 3, question: 2 / 3, attribution: 0 };
    expect(tallyOf(scored(wrong), JUDGED)).toMatchObject(shares);
    expect(missLines(scored(wrong)).map((line) => line.split(/\s+/)[0])).toEqual(['verdict', 'question', 'verdict']);
  });

  it('counts marks where there should be none', () => {
    expect(tallyOf(scored(eager), JUDGED)).toMatchObject({
      found: 3,
      extra: 3,
      silent: 0,
      precision: 0.5,
      attribution: 0,
    });
    expect(missLines(scored(eager))).toContain(
      'extra        counts-03     "67": expected no mark, got contested vote-share of gonzalez',
    );
  });

  it('sums one tier up by itself', () => {
    expect(tallyOf(scored(eager), JUDGED, 'B')).toMatchObject({ expected: 0, extra: 0, recall: null });
  });

  it('prints a row for the file and a total', () => {
    const [head, row, , total] = asTable(scored(eager), JUDGED).split('\n');
    expect(head).toMatch(
      /^cases +lang +tier +pages +expected +found +extra +recall +precision +verdict +question +attribution$/,
    );
    expect(row).toMatch(/^counts +en +A +3 +3 +3 +3 +100.0% +50.0% +100.0% +100.0% +0.0%$/);
    expect(total).toMatch(
      /^total: 3 pages, 3 of 3 marks found, 3 extra, 0 of 1 pages without marks silent; recall 100.0%/,
    );
  });

  it.each([
    [
      'a quote that is not there',
      [aLabel({ quote: '68 per cent' })],
      /counts, sample-01: "68 per cent" occurs 0 times/,
    ],
    ['two labels on one passage', [aLabel(), aLabel({ quote: '67' })], /"67" overlaps "67 per cent"/],
    ['another tier than the question has', [aLabel({ tier: 'B' })], /vote-share is of tier A, not B/],
  ])('refuses %s', (_, labels, message) => {
    const samples = [aSample({ paragraphs: ['González had 67 per cent.'], expect: labels })];
    expect(() => scoreSamples({ name: 'counts', samples }, JUDGED, mute)).toThrow(message);
  });
});
