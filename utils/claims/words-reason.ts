import type { Nearness, ReasonOf, RefusalKind, RefusalOf, SubjectBy, TiedBy, TimeRule } from './reason-kinds.ts';

/** Each by what it says with the words of the page, and what without them. */
type Phrases = readonly [withWords: (words: string) => string, without: string];

const TIED: Record<TiedBy, Phrases> = {
  cue: [(words) => `${words} ties it to the question`, 'a word beside it ties it to the question'],
  noun: [(words) => `it counts ${words}`, 'it counts what the question asks for'],
  name: [(words) => `the name ${words} stands beside it`, 'a candidate’s name stands beside it'],
  pronoun: [(words) => `${words} stands for a candidate`, 'a pronoun stands for a candidate'],
  header: [(words) => `${words} heads it`, 'what heads it ties it to the question'],
  figure: [(words) => `it stands beside ${words}`, 'it stands beside another figure on the same matter'],
  unit: [(words) => `${words} is what it measures`, 'its unit says what it measures'],
};

const WHERE: Record<Nearness, string> = {
  0: 'in the same clause',
  1: 'in the same sentence',
  2: 'in the same paragraph',
  3: 'in what stands over it',
  4: 'shortly before it',
  5: 'elsewhere on the page',
};

const SUBJECT: Record<SubjectBy, Phrases> = {
  name: [(words) => `${words} says of whom it is`, 'the sentence names of whom it is'],
  order: [(words) => `${words} says of whom it is`, 'the order of two figures says of whom it is'],
  header: [(words) => `${words} over it says of whom it is`, 'what heads it says of whom it is'],
  before: [(words) => `${words} was spoken of before`, 'the sentences before speak of nobody else'],
  direction: [(words) => `${words} says who is ahead`, 'the sentence speaks of a gap'],
};

const TIME: Record<TimeRule, (day: string | null) => string> = {
  'own-date': (day) => `its own date counts (${day ?? 'not told'})`,
  'entry-date': (day) => `the entry’s date counts (${day ?? 'not told'})`,
  'page-date': (day) => `the page’s date counts (${day ?? 'not told'})`,
  'event-named': (day) => `the text names the event${day === null ? ', and the page has no date' : ''}`,
  undated: () => 'the page has no date, and needs none for this',
};

const REFUSED: Record<RefusalKind, Phrases> = {
  'no-claim': [(words) => `no claim answers it (${words})`, 'no claim answers it'],
  'part-of-count': [(words) => `${words} makes it a part of another count`, 'it is a part of another count'],
  denied: [(words) => `${words} denies or supposes it`, 'it is denied or only supposed'],
  'other-place': [(words) => `${words} gives it to another place`, 'it is about another place'],
  'other-time': [(words) => `${words} gives it to another time`, 'it is about another time'],
  'other-page': [
    (words) => `the page is about something else (${words})`,
    'the page is not about this, or of another time',
  ],
  'other-question': [
    (words) => `${words} makes it another matter`,
    'it is kept apart from results: no claim is compared with it',
  ],
  'no-subject': [(words) => `${words} leaves open of whom it is`, 'it stays open of whom it is'],
  'ruled-out': [(words) => `${words} rules it out`, 'other words on the page rule it out'],
  'no-context': [(words) => `${words} is not what it is about`, 'nothing near it says what it is about'],
  decoy: [(words) => `${words} stands nearer`, 'a word for something else stands nearer'],
  'other-noun': [(words) => `it counts something else: ${words}`, 'it does not count what the question asks for'],
  'too-far': [(words) => `${words} stands too far away`, 'the words that could tie it stand too far away'],
  'other-unit': [(words) => `${words} is another unit`, 'its unit is not the question’s'],
};

/** Why a figure is taken for an answer, in words; what the page says stands in quotation marks. */
export function reasonInWords(reason: ReasonOf<string>): string {
  switch (reason.kind) {
    case 'tied':
      return phrase(TIED[reason.by], reason.words);
    case 'context': {
      const where = WHERE[reason.nearness];
      return reason.words === null ? `what it is about stands ${where}` : `“${reason.words}” stands ${where}`;
    }
    case 'subject':
      return phrase(SUBJECT[reason.by], reason.words);
    case 'attribution':
      return reason.words === null
        ? 'what stands over it names its source'
        : `“${reason.words}” is named as its source`;
    case 'time':
      return TIME[reason.rule](reason.day);
  }
}

/** Why a figure is no answer to a question, in words. */
export function refusalInWords({ kind, words }: RefusalOf<string>): string {
  return phrase(REFUSED[kind], words);
}

function phrase([withWords, without]: Phrases, words: string | null): string {
  return words === null ? without : withWords(`“${words}”`);
}
