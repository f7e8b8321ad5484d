import type { Label, Sample } from '../../scripts/score/sample.ts';

/** A label for a share of the vote, as far as nothing else is said. */
export function aLabel(parts: Partial<Label> = {}): Label {
  return {
    quote: '67 per cent',
    nth: 1,
    tier: 'A',
    question: 'vote-share',
    subject: 'gonzalez',
    verdict: 'contested',
    attributedTo: [],
    why: '',
    ...parts,
  };
}

/** A page in English without anything to mark, as far as nothing else is said. */
export function aSample(parts: Partial<Sample> = {}): Sample {
  return {
    id: 'sample-01',
    lang: 'en',
    published: '2024-08-18',
    title: 'Two counts',
    ...(parts.html === undefined && { paragraphs: ['Nothing of note happened.'] }),
    expect: [],
    maybe: [],
    topic: '',
    ...parts,
  };
}
