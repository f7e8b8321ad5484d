import { readFileSync } from 'node:fs';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { explainPage } from '../../utils/claims/explain.ts';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { BlockKind, PageText, TextBlock } from '../../utils/claims/page-text.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { pageReading, type Reading } from '../../utils/claims/reading.ts';
import type { ReasonOf } from '../../utils/claims/reason-kinds.ts';
import type { Sentence } from '../../utils/claims/tokens.ts';

const parsed = parseClaimSet(JSON.parse(readFileSync('public/claim-sets/venezuela-2024.json', 'utf8')));
if (!parsed.ok) throw new Error('the bundled claim set is not in order');
export const sets = compileClaimSets([parsed.value], ALL_LANGUAGES);

interface Page {
  readonly published?: string | null;
  readonly title?: string;
  /** English unless told otherwise; the title then has to fit it. */
  readonly language?: string;
  /** Kinds of the blocks, in order; paragraphs where it says none. */
  readonly kinds?: readonly BlockKind[];
}

/** A page of paragraphs under the title `Venezuela`, of 18 August 2024 unless told otherwise. */
export function aPage(
  paragraphs: readonly string[],
  { published = '2024-08-18', title = 'Venezuela', language = 'en', kinds = [] }: Page = {},
): PageText {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const [index, text] of paragraphs.entries()) {
    const kind = kinds[index] ?? 'paragraph';
    const heading = kinds.lastIndexOf('heading', index - 1);
    const headings = heading >= 0 && index > heading ? [heading] : [];
    blocks.push({ text, start, kind, language: null, headings, headers: [], entryDate: null });
    start += text.length + 1;
  }
  return { blocks, title, language, published };
}

/** The marks of a page as lines: `67 per cent -> vote-share gonzalez contested`. */
export function marksOf(paragraphs: readonly string[], page: Page = {}): string[] {
  return findMarks(aPage(paragraphs, page), sets).map(({ quote, question, subject, verdict }) =>
    [quote, '->', question, subject, verdict].filter(Boolean).join(' '),
  );
}

/** In whose mouth the page puts each mark. */
export function voicesOf(paragraphs: readonly string[], page: Page = {}): string[] {
  return findMarks(aPage(paragraphs, page), sets).map(
    ({ quote, attributedTo }) => `${quote}: ${attributedTo.join(' ')}`,
  );
}

/**
 * What becomes of a page's figures that a question is asked of, in page order: the reason of a kind why it is answered (`name “González”`),
 * or why it is not (`not: other-place “Zulia”`); figures of another unit are left out.
 */
export function answersTo(
  question: string,
  kind: ReasonOf<string>['kind'],
  paragraphs: readonly string[],
  page: Page = {},
): string[] {
  const { marks, leftAlone } = explainPage(aPage(paragraphs, page), sets);
  const answered = marks
    .filter(({ mark }) => mark.question === question)
    .map(({ mark: { start }, reasons }) => ({
      start,
      line: reasons
        .filter((reason) => reason.kind === kind)
        .map(reasonLine)
        .join(', '),
    }));
  const refused = leftAlone.flatMap(({ start, refusals }) =>
    refusals
      .filter((each) => each.question === question && each.refusal.kind !== 'other-unit')
      .map(({ refusal: { kind: why, words } }) => ({ start, line: `not: ${why}${quoted(words)}` })),
  );
  return [...answered, ...refused].sort((a, b) => a.start - b.start).map(({ line }) => line);
}

function reasonLine(reason: ReasonOf<string>): string {
  switch (reason.kind) {
    case 'tied':
    case 'subject':
      return `${reason.by}${quoted(reason.words)}`;
    case 'context':
      return `${reason.nearness}${quoted(reason.words)}`;
    case 'attribution':
      return `said by${quoted(reason.words)}`;
    case 'time':
      return `${reason.rule} ${reason.day}`;
  }
}

const quoted = (words: string | null) => (words === null ? '' : ` “${words}”`);

/** A text as it is read, alone on a page, and its first sentence. */
export function readText(
  text: string,
  language = 'en',
  kind: BlockKind = 'paragraph',
): { readonly reading: Reading; readonly sentence: Sentence } {
  const reading = pageReading(aPage([text], { language, kinds: [kind] }), sets).read(0);
  const sentence = reading?.sentences[0];
  if (!reading || !sentence) throw new Error(`nothing is read of: ${text}`);
  return { reading, sentence };
}
