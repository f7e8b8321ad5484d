import type { Mark } from '../../utils/claims/mark.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { parseHtml } from '../html/parse-html.ts';
import { type Matching, matchMarks } from './match-marks.ts';
import { placeLabels } from './place-labels.ts';
import type { SampleFile } from './read-samples.ts';
import type { Sample } from './sample.ts';
import { sampleHtml } from './sample-page.ts';
import { StoryText } from './story-text.ts';
import type { Tier } from './tier.ts';

export interface ScoredSample extends Matching {
  /** The name of its case file. */
  readonly file: string;
  readonly sample: Sample;
}

/** Finds the marks of a page: what is being scored. */
export type Finder = (page: PageText) => readonly Mark[];

/**
 * Holds the marks found on each sample against its labels, for the questions judged. Throws an Error where a label does not fit its own
 * page or states another tier than its question has.
 */
export function scoreSamples(
  { name, samples }: SampleFile,
  judged: ReadonlyMap<string, Tier>,
  find: Finder,
): ScoredSample[] {
  return samples.map((sample) => {
    try {
      checkTiers(sample, judged);
      return { file: name, sample, ...scoreSample(sample, judged, find) };
    } catch (error) {
      throw new Error(`${name}, ${sample.id}: ${reasonOf(error)}`);
    }
  });
}

function scoreSample(sample: Sample, judged: ReadonlyMap<string, Tier>, find: Finder): Matching {
  const document = parseHtml(sampleHtml(sample));
  const story = new StoryText(document);
  const labels = placeLabels(sample, story.text);
  const { page, placesOf } = readPage(document, { grammarOf });
  const marks = find(page).flatMap((mark) => {
    const span = story.spanOf(placesOf(mark.start, mark.end));
    return span === null ? [] : [{ ...span, mark }];
  });
  return matchMarks(labels, marks, judged);
}

function checkTiers({ expect }: Sample, judged: ReadonlyMap<string, Tier>): void {
  for (const { quote, question, tier } of expect) {
    const own = judged.get(question);
    if (own !== undefined && own !== tier) throw new Error(`"${quote}": ${question} is of tier ${own}, not ${tier}`);
  }
}
