import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import type { CompiledSets } from '../../utils/claims/compile.ts';
import type { TextBlock } from '../../utils/claims/page-text.ts';
import type { PageOpening } from '../../utils/messages/to-background.ts';
import { withBlocksInPlace } from '../../utils/page/blocks-in-place.ts';
import { primarySubtag } from '../../utils/page/element-state.ts';
import type { GatheredText } from '../../utils/page/gathered-text.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import type { SetsToCompare } from './compared-sets.ts';
import { PageMarks } from './page-marks.ts';

/**
 * Does beforehand what the first page in a language would wait for: what it is compared with is compiled, and so is the code that runs, by
 * finding the marks of the page's own first words. What comes of that nobody is told: the page's text may come to be gathered otherwise.
 */
export class Rehearsal {
  readonly #sets: SetsToCompare;
  readonly #life: AbortSignal;
  /** In which languages it was done. */
  readonly #done = new WeakMap<CompiledSets, Set<string | null>>();
  #underWay = new AbortController();

  constructor(sets: SetsToCompare, life: AbortSignal) {
    this.#sets = sets;
    this.#life = life;
  }

  /** Rehearses with the beginning of a page, turn by turn, once for a language and what such pages are compared with. */
  async begin(activeSets: () => Promise<readonly ClaimSet[]>, opening: PageOpening): Promise<void> {
    this.end();
    this.#underWay = new AbortController();
    const signal = AbortSignal.any([this.#underWay.signal, this.#life]);
    const active = await activeSets();
    if (signal.aborted) return;
    const compared = this.#sets.foreseenFor(active, [opening.title, ...opening.paragraphs]);
    const text = textOf(opening);
    if (compared === null || this.#isDone(compared.compiled, text.stated)) return;
    const page = new PageMarks({ text, isWhole: true, from: 0, hasSets: false }, null);
    page.begin(compared);
    await inSlices(turnsOf(page), { signal, sliceMs: 0 });
  }

  /** Leaves off: a page is there, with which the rest is done. */
  end(): void {
    this.#underWay.abort();
  }

  #isDone(compiled: CompiledSets, language: string | null): boolean {
    const languages = this.#done.get(compiled) ?? new Set();
    const isDone = languages.has(language);
    this.#done.set(compiled, languages.add(language));
    return isDone;
  }
}

/** Ends with the first marks: what the page waits for longest has been done by then. */
function* turnsOf(page: PageMarks): Generator<void, void> {
  for (let found = page.next(); found?.settled === null && found.marks.length === 0; found = page.next()) yield;
}

function textOf({ language: tag, title, paragraphs }: PageOpening): GatheredText {
  const language = primarySubtag(tag);
  const blocks = paragraphs.map(
    (text): TextBlock => ({
      text,
      start: 0,
      kind: 'paragraph',
      language,
      headings: [],
      headers: [],
      entryDate: null,
    }),
  );
  const told = { blocks, title, language, languageGiven: false, stated: language };
  return withBlocksInPlace({ ...told, published: null, updates: [], numbers: [] });
}
