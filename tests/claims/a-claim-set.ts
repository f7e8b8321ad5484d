/** What the file of a small claim set holds, without a slip; anew at every call, so that a test may change it. */
export function aClaimSetFile() {
  const period = { from: '2020-05-01', to: '2020-12-31' };
  return {
    format: 'tallymark claim set 1',
    id: 'harbour-2020',
    title: 'The vote on the harbour',
    description: 'A town that votes, and its harbour.',
    version: '1.0.0',
    updated: '2020-06-01',
    gate: ['harbour', 'señal'],
    place: { home: { en: ['Harbourtown', "St. John's", 'A & B'] } },
    event: { name: 'the vote', period, named: { en: ['vote*'] }, dated: { en: ['the _ vote', 'result* stopped'] } },
    sources: [
      {
        id: 'paper',
        title: 'Votes',
        publisher: 'The Paper',
        published: '2020-05-20',
        url: 'https://paper.example/votes',
      },
    ],
    parties: [{ id: 'council', name: 'the council', backs: 'ann' }],
    subjects: [
      { id: 'ann', name: 'Ann' },
      { id: 'ben', name: 'Ben' },
      { id: 'cora', name: 'Cora' },
    ],
    contests: [{ id: 'mayor', subjects: ['ann', 'ben'] }],
    questions: [
      {
        id: 'share',
        asks: 'Share?',
        measure: 'share',
        period,
        subject: { kind: 'candidate', contest: 'mayor' },
        cues: { en: ['won'] },
      },
      {
        id: 'ratio',
        asks: 'Ratio?',
        measure: 'ratio',
        period,
        subject: { kind: 'lead', contest: 'mayor' },
        cues: { en: ['beat'] },
      },
      { id: 'boats', asks: 'How many boats?', measure: 'count', period, counts: { en: ['boats'] } },
      { id: 'wage', asks: 'What wage?', measure: 'money', period, units: ['USD/month'], cues: { en: ['earn*'] } },
      {
        id: 'years',
        asks: 'How long?',
        measure: 'duration',
        period,
        units: ['year'],
        subject: { kind: 'named', id: 'ann' },
        cues: { en: ['in office'] },
      },
      {
        id: 'fish',
        asks: 'How much?',
        measure: 'rate',
        period,
        units: ['tonne/day'],
        month: '2020-05',
        reachesBack: '2019-01-01',
      },
    ] as Record<string, unknown>[],
    claims: [
      aClaim('ann-share', 'share', { value: 61.5, precision: 0.1 }, { subject: 'ann', assertedBy: ['council'] }),
      aClaim('ben-share', 'share', { value: 38.5, precision: 0.1 }, { subject: 'ben' }),
      aClaim(
        'ann-ratio',
        'ratio',
        { value: 1.6, precision: 0.1 },
        { subject: 'ann', derivedFrom: ['ann-share', 'ben-share'] },
      ),
      aClaim('boats', 'boats', { value: 40, precision: 1 }, { fragment: 'forty boats in the harbour' }),
      aClaim('wage', 'wage', { value: 900, precision: 100 }, {}),
      aClaim('ann-years', 'years', { value: 0, precision: 1 }, { subject: 'ann' }),
      { ...aClaim('fish', 'fish', {}, {}), figure: { bound: 'range', low: 2, high: 3, precision: 1 } },
    ] as Record<string, unknown>[],
  };
}

function aClaim(id: string, question: string, figure: object, parts: object) {
  return {
    id,
    question,
    standing: 'result',
    figure: { bound: 'exact', ...figure },
    asOf: '2020-05-20',
    source: 'paper',
    paragraphs: [1],
    says: 'So it is.',
    ...parts,
  };
}
