import { describe, expect, it } from 'vitest';
import { explainPage, reasonsFor } from '../../utils/claims/explain.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { reasonInWords, refusalInWords } from '../../utils/claims/words-reason.ts';
import { aPage, sets } from './finding.ts';

const NAMED = 'Venezuela voted on 28 July 2024.';

/** Why the last figure of a sentence is marked, in words. */
const reasonsOf = (sentence: string) =>
  explainPage(aPage([sentence]), sets)
    .marks.at(-1)
    ?.reasons.map(reasonInWords) ?? [];

/** For the last figure that is left alone the first question that it does not answer, and why. */
const refusalOf = (sentence: string, published: string | null = '2024-08-18') => {
  const first = explainPage(aPage([sentence], { published }), sets).leftAlone.at(-1)?.refusals[0];
  return first && `${first.question}: ${refusalInWords(first.refusal)}`;
};

describe('why a figure is marked', () => {
  it.each([
    ['a word of the question', 'At least 24 people were killed in the protests.', '“killed” ties it to the question'],
    ['its context', 'At least 24 people were killed in the protests.', '“protests” stands in the same clause'],
    ['a name', 'The sheets give González 67 per cent.', '“González” says of whom it is'],
    ['a role', 'The council gave Maduro 51.2 per cent of the vote, his rival 44.2.', '“his rival” says of whom it is'],
    ['a gap', 'The sheets put González 37 points ahead of Maduro.', '“ahead” says who is ahead'],
    ['its source', 'The council says Maduro won 51.2 per cent of the vote.', '“The council” is named as its source'],
    ['the page’s date', 'The sheets give González 67 per cent.', 'the page’s date counts (2024-08-18)'],
    ['its own date', 'On 2 August at least 24 people were killed in the protests.', 'its own date counts (2024-08-02)'],
  ])('%s', (_, sentence, reason) => {
    expect(reasonsOf(sentence)).toContain(reason);
  });

  it('is asked again for one mark alone', () => {
    const page = aPage([NAMED, 'The sheets give González 67 per cent.', 'Maduro was given 51.2 per cent of the vote.']);
    const { marks } = explainPage(page, sets);
    expect(marks.map(({ mark }) => mark)).toEqual(findMarks(page, sets));
    for (const { mark, reasons } of marks) expect(reasonsFor(mark, page, sets)).toEqual(reasons);
    const [first] = marks;
    if (!first) throw new Error('nothing is marked');
    expect(reasonsFor({ ...first.mark, start: 0 }, page, sets)).toEqual([]);
  });
});

describe('why a figure is left alone', () => {
  it.each([
    ['another place', 'In Táchira González won 82 per cent.', 'vote-share: “Táchira” gives it to another place'],
    ['another time', 'In the election of 2013 Maduro won 50.6 per cent.', 'vote-share: it is about another time'],
    ['denied', 'Maduro did not win 51.2 per cent of the vote.', 'vote-share: “not” denies or supposes it'],
    [
      'a fact left open',
      'Peru may recognise González as president-elect.',
      'recognised-gonzalez-as-president-elect: “recognise” denies or supposes it',
    ],
    [
      'a part',
      'At least 24 people were killed in the protests, including 9 people killed by guns.',
      'deaths: “including” makes it a part of another count',
    ],
    [
      'a part by its time',
      'On the first night of the protests 24 people were killed.',
      'deaths: “first night” makes it a part of another count',
    ],
    [
      'a part by its days',
      'Some 24 people were killed on Monday and Tuesday in the protests.',
      'deaths: “Monday and Tuesday” makes it a part of another count',
    ],
    ['ruled out', 'González won 67 per cent of the vote in the primary.', 'vote-share: “primary” rules it out'],
    [
      'a survey’s',
      'A survey before the vote put González at 59 per cent.',
      'poll-share: it is kept apart from results: no claim is compared with it',
    ],
    ['nobody’s', 'In the election one party won 12 per cent.', 'vote-share: it stays open of whom it is'],
    [
      'another noun',
      'Of the protests 24 buses remained, and people were killed.',
      'deaths: it counts something else: “buses remained”',
    ],
  ])('%s', (_, sentence, refusal) => {
    expect(refusalOf(sentence)).toBe(refusal);
  });

  it('a page of another year', () => {
    expect(refusalOf('The sheets give González 67 per cent.', '2019-08-18')).toBe(
      'vote-share: the page is not about this, or of another time',
    );
  });

  it('tells nothing of figures that no word stands near', () => {
    expect(refusalOf('The bridge is 24 metres long.')).toBeUndefined();
  });
});
