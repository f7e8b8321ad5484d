import type { SpeechSign } from './compile.ts';
import { PAUSE } from './distance.ts';
import { type Refusal, refusal, wordsAt } from './reasons.ts';
import { inSegment, type Scene } from './scene.ts';
import type { Hit } from './terms.ts';

/** How many words may stand between a denial and the figure it denies. */
const DENIAL_REACH = 5;

/**
 * What denies or merely supposes the sentence's figure: `not 51.2 per cent`, `if he had won 67 per cent`, `needed half
 * of the vote`, `did 24 people die?`. A condition on the source in a clause of its own supposes nothing.
 */
export function denial(scene: Scene): Refusal | null {
  const { reading, sentence } = scene;
  const first = reading.tokens[sentence.from];
  const isQuestion = sentence.asks && first && reading.language.rhetoric.asks.has(first.norm);
  if (isQuestion || isSupposedFromTheStart(scene))
    return refusal('denied', wordsAt(reading, { from: sentence.from, to: sentence.from + 1 }));
  const hit = scene.speech.find((other) => isDenial(scene, other));
  return hit ? refusal('denied', wordsAt(reading, hit)) : null;
}

function isDenial(scene: Scene, hit: Hit<SpeechSign>): boolean {
  const { at, distances } = scene;
  if (hit.to > at) return false;
  switch (hit.value) {
    case 'denials':
      return inSegment(scene, hit) && distances.between(hit.to - 1, at) <= DENIAL_REACH && !isBound(scene, hit.to);
    case 'deniers':
    case 'suppositions':
      return isOneClause(scene, hit.to, at);
    case 'prospects':
      return inSegment(scene, hit) && barrierFree(scene, hit.to, at);
    default:
      return false;
  }
}

/** `Suppose, she says, that ...`; `Had Maduro been 37 points behind, ...`. */
function isSupposedFromTheStart(scene: Scene): boolean {
  const { reading, sentence, at } = scene;
  const { imperatives, inversions } = reading.language.rhetoric;
  const [first, second] = [reading.tokens[sentence.from], reading.tokens[sentence.from + 1]];
  if (!first || !second) return false;
  if (imperatives.has(first.norm)) return true;
  return inversions.has(first.norm) && second.capital && isOneClause(scene, sentence.from + 1, at);
}

/** `not only`, `no sooner`: what follows is affirmed. */
function isBound({ reading }: Scene, next: number): boolean {
  return reading.language.rhetoric.affirming.has(reading.tokens[next]?.norm ?? '');
}

/** Whether no pause stands between two tokens; `and` does not end what is denied or supposed. */
function isOneClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const gap = scene.reading.tokens[i]?.gap;
    if (gap === 'comma' || gap === 'dash' || gap === 'semicolon' || gap === 'line' || gap === 'bracket') return false;
  }
  return true;
}

/** Whether no pause and no new clause stands between two tokens. */
function barrierFree(scene: Scene, from: number, to: number): boolean {
  return scene.distances.strongest(from, to) < PAUSE;
}
