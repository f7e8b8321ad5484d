import { describe, expect, test } from 'vitest';
import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import { warningInWords } from '../../utils/claim-sets/words-warning.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { faultsInWords } from '../../utils/wording/fault.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

type File = ReturnType<typeof aClaimSetFile>;

/** The small set without a weak spot, and then with what a test changes in it. */
function warningsOf(change: (file: File) => void = () => {}): string[] {
  const file = aClaimSetFile();
  file.subjects = file.subjects.filter(({ id }) => id !== 'cora');
  for (const claim of file.claims) if (!('derivedFrom' in claim)) claim['fragment'] ??= 'as it stands there';
  const fish = file.questions.find(({ id }) => id === 'fish');
  if (fish) fish['context'] = [{ within: 'sentence', any: { en: ['landed'] } }];
  change(file);
  const parsed = parseClaimSet(file);
  if (!parsed.ok) throw new Error(faultsInWords(parsed.faults));
  return lintClaimSet(parsed.value).map((warning) => {
    expect(warningInWords(warning)).not.toBe('');
    return `${warning.path}: ${warning.kind}`;
  });
}

const question = (file: File, id: string) => file.questions.find((each) => each['id'] === id) ?? {};
const first = (file: File, kind: 'parties' | 'subjects' | 'claims') => file[kind][0] as Record<string, unknown>;
const wage = (file: File) => question(file, 'wage');

describe('lintClaimSet has nothing to say of', () => {
  test.each<readonly [string, (file: File) => void]>([
    ['a small set in order', () => {}],
    [
      'a small word in a cue that needs other words too',
      (file) => {
        wage(file)['cues'] = { en: ['he'] };
        wage(file)['context'] = [{ within: 'clause', any: { en: ['wages'] } }];
      },
    ],
    [
      'a small word that rules out in the clause alone',
      (file) => {
        wage(file)['rulesOut'] = [{ within: 'clause', any: { en: ['from'] } }];
      },
    ],
    [
      'small words in a phrase',
      (file) => {
        wage(file)['cues'] = { en: ['in it for'] };
      },
    ],
    [
      'one word in two spellings',
      (file) => {
        wage(file)['cues'] = { en: ['pay-day', 'pay day', 'páy day'] };
      },
    ],
    [
      'a question without claims',
      (file) => {
        file.questions.push({ ...wage(file), id: 'rent' });
      },
    ],
    [
      'a subject that keeps figures from others by its names',
      (file) => {
        file.subjects.push({ id: 'dora', name: 'Dora', aliases: { en: ['Dora'] } } as File['subjects'][number]);
      },
    ],
    [
      'a noun without cues, where the figure needs the noun',
      (file) => {
        question(file, 'boats')['bare'] = false;
      },
    ],
    [
      'a calculated claim without a fragment',
      (file) => {
        first(file, 'claims')['derivedFrom'] = ['ben-share'];
        delete first(file, 'claims')['fragment'];
      },
    ],
  ])('%s', (_, change) => {
    expect(
      warningsOf((file) => {
        question(file, 'boats')['bare'] = false;
        change(file);
      }),
    ).toEqual([]);
  });
});

describe('lintClaimSet warns of', () => {
  test.each<readonly [string, (file: File) => void, string]>([
    [
      'a cue that stands everywhere',
      (file) => {
        wage(file)['cues'] = { en: ['earn*', 'the'] };
      },
      'questions[3].cues.en[1]: common-word',
    ],
    [
      'a beginning of two letters',
      (file) => {
        wage(file)['cues'] = { en: ['ea*'] };
      },
      'questions[3].cues.en[0]: common-word',
    ],
    [
      'a name that is a small word',
      (file) => {
        first(file, 'subjects')['aliases'] = { en: ['it'] };
      },
      'subjects[0].aliases.en[0]: common-word',
    ],
    [
      'a small word that rules out a sentence',
      (file) => {
        wage(file)['rulesOut'] = [{ within: 'sentence', any: { en: ['from'] } }];
      },
      'questions[3].rulesOut[0].any.en[0]: common-word',
    ],
    [
      'a gate that opens on every page',
      (file) => {
        file.gate.push('the');
      },
      'gate[2]: common-gate',
    ],
    [
      'a gate that no name opens',
      (file) => {
        file.gate = ['lighthouse'];
      },
      'place.home.en: gate-stays-shut',
    ],
    [
      'a term twice',
      (file) => {
        wage(file)['cues'] = { en: ['Earned', 'earned'] };
      },
      'questions[3].cues.en[1]: repeated-term',
    ],
    [
      'a term in which a figure is read',
      (file) => {
        wage(file)['decoys'] = { en: ['eight other candidates'] };
      },
      'questions[3].decoys.en[0]: never-matches',
    ],
    [
      'a unit that ties all by itself',
      (file) => {
        delete wage(file)['cues'];
      },
      'questions[3]: unit-alone',
    ],
    ['a noun whose figure may stand without it', () => {}, 'questions[2]: no-cue'],
    [
      'a decoy that is a cue',
      (file) => {
        wage(file)['decoys'] = { en: ['Earn*'] };
      },
      'questions[3].decoys: decoy-is-cue',
    ],
    [
      'a cue that rules out',
      (file) => {
        wage(file)['rulesOut'] = [{ within: 'sentence', any: { en: ['earn*'] } }];
      },
      'questions[3].rulesOut[0]: ruled-out-cue',
    ],
    [
      'a name of two',
      (file) => {
        for (const subject of file.subjects) Object.assign(subject, { aliases: { en: ['Álex'] } });
        Object.assign(file.subjects[1] ?? {}, { aliases: { en: ['alex'] } });
      },
      'subjects[1].aliases.en[0]: shared-alias',
    ],
    [
      'a claim without a fragment',
      (file) => {
        delete first(file, 'claims')['fragment'];
      },
      'claims[0]: no-fragment',
    ],
    [
      'a claim made twice',
      (file) => {
        file.claims.push({ ...first(file, 'claims'), id: 'again' });
      },
      'claims[7]: same-claim',
    ],
    [
      'a source that nothing cites',
      (file) => {
        file.sources.push({ ...(file.sources[0] as File['sources'][number]), id: 'other' });
      },
      'sources[1]: unused',
    ],
    [
      'a party that asserts nothing',
      (file) => {
        file.parties.push({ id: 'crowd', name: 'the crowd' } as File['parties'][number]);
      },
      'parties[1]: unused',
    ],
    [
      'a subject that nothing is said of',
      (file) => {
        file.subjects.push({ id: 'dora', name: 'Dora' });
      },
      'subjects[2]: unused',
    ],
    [
      'a contest that no question asks of',
      (file) => {
        file.contests.push({ id: 'chess', subjects: ['ann', 'ben'] });
      },
      'contests[1]: unused',
    ],
    [
      'a list without a language of the set',
      (file) => {
        file.place.home = { ...file.place.home, es: ['Harbourtown'] } as File['place']['home'];
      },
      'questions[3].cues: missing-language',
    ],
  ])('%s', (_, change, warning) => {
    expect(warningsOf(change)).toContain(warning);
  });
});
