import { describe, expect, it } from 'vitest';
import { type JudgedMark, matchMarks, type PlacedMark } from '../../scripts/score/match-marks.ts';
import type { PlacedLabel } from '../../scripts/score/place-labels.ts';
import type { Label } from '../../scripts/score/sample.ts';
import { aLabel } from './a-sample.ts';

const JUDGED = new Map([
  ['vote-share', 'A'],
  ['vote-lead', 'A'],
  ['deaths', 'A'],
] as const);

/** A label on the units from `start` to `end`. */
function labelled(start: number, end: number, parts: Partial<Label> = {}): PlacedLabel {
  return { start, end, label: aLabel(parts) };
}

/** A mark on the units from `start` to `end`, by default the one that `labelled` asks for. */
function marked(start: number, end: number, parts: Partial<JudgedMark> = {}): PlacedMark {
  const { question, subject, verdict, quote } = aLabel();
  return { start, end, mark: { quote, question, subject, verdict, attributedTo: [], ...parts } };
}

describe('matching marks with labels', () => {
  it.each<[name: string, labels: PlacedLabel[], marks: PlacedMark[], found: (number | null)[], extra: number[]]>([
    ['one for one', [labelled(0, 5), labelled(9, 12)], [marked(0, 5), marked(9, 12)], [0, 1], []],
    ['a mark that covers less', [labelled(0, 11)], [marked(0, 2)], [0], []],
    ['a mark that covers more', [labelled(3, 5)], [marked(0, 9)], [0], []],
    ['no mark', [labelled(0, 5)], [], [null], []],
    ['a mark that only touches', [labelled(0, 5)], [marked(5, 9)], [null], [0]],
    ['a mark with nothing to find', [], [marked(0, 5)], [], [0]],
    ['a mark of another question', [labelled(0, 5)], [marked(0, 5, { question: 'deaths', subject: null })], [0], []],
    ['a second mark on one label', [labelled(0, 9)], [marked(0, 3), marked(4, 9)], [1], [0]],
    [
      'the right question before the larger share',
      [labelled(0, 9)],
      [marked(0, 6, { subject: 'maduro' }), marked(7, 9)],
      [1],
      [0],
    ],
    ['one mark for two labels', [labelled(0, 5, { subject: 'maduro' }), labelled(6, 9)], [marked(0, 9)], [null, 0], []],
    [
      'a lead told the other way round',
      [labelled(0, 5), labelled(6, 9, { question: 'vote-lead', subject: 'gonzalez over maduro' })],
      [marked(4, 9, { question: 'vote-lead', subject: 'maduro over gonzalez' })],
      [null, 0],
      [],
    ],
  ])('%s', (_, expected, marks, found, extra) => {
    const matching = matchMarks({ expected, maybe: [] }, marks, JUDGED);
    const indexOf = (mark: JudgedMark | null) => (mark === null ? null : marks.findIndex((one) => one.mark === mark));
    expect(matching.answers.map(({ mark }) => indexOf(mark))).toEqual(found);
    expect(matching.extra.map(indexOf)).toEqual(extra);
  });

  it('lets a passage bear a mark that may be there', () => {
    expect(matchMarks({ expected: [], maybe: [{ start: 0, end: 5 }] }, [marked(3, 9)], JUDGED).extra).toEqual([]);
  });

  it('asks for no label of a question that is not judged, and lets it bear any mark', () => {
    const expected = [labelled(0, 5, { question: 'election-date', subject: null, tier: 'B' })];
    expect(matchMarks({ expected, maybe: [] }, [marked(0, 5)], JUDGED)).toEqual({ answers: [], extra: [] });
  });

  it('lets a mark of a question that is not judged stand anywhere', () => {
    const mark = marked(0, 5, { question: 'election-date', subject: null });
    expect(matchMarks({ expected: [], maybe: [] }, [mark], JUDGED).extra).toEqual([]);
  });
});
