import { readingHandlers } from '../../../entrypoints/background/reading-handlers.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../../utils/claims/claim-set.ts';
import { parseClaimSet } from '../../../utils/claims/parse-claim-set.ts';
import type { Readings } from '../../../utils/messages/to-readings.ts';
import { aClaimSetFile } from '../../claims/a-claim-set.ts';

/** A background that compares with the harbour's set; it may be stopped before or behind any message, and knows none of its pages then. */
export class Background {
  readonly sets: ClaimSet[] = [theSet()];
  /** The names of what was asked, in order. */
  readonly asked: string[] = [];
  /** The readings that were begun, each with the one in whose place it came. */
  readonly begun: [string, string | null][] = [];
  /** What happens before a message is answered, by the name of what it asks. */
  before: (name: string) => unknown = () => null;
  /** Who answers, as long as it is not stopped. */
  handlers = this.#fresh();

  stop(): void {
    this.handlers = this.#fresh();
  }

  get readings(): Readings {
    return new Proxy({} as Readings, {
      get: (_, name: keyof Readings) => async (request: never) => {
        this.asked.push(name);
        if (name === 'beginReading') {
          const { reading, instead } = request as Parameters<Readings['beginReading']>[0];
          this.begun.push([reading, instead]);
        }
        await this.before(name);
        // As messages do: nothing is the same behind it.
        const answer: unknown = await this.handlers[name](structuredClone(request));
        return structuredClone(answer);
      },
    });
  }

  #fresh() {
    return readingHandlers(async () => this.sets, ALL_LANGUAGES, new AbortController().signal);
  }
}

/** Does something the n-th time that something is asked. */
export function atTime(name: string, time: number, act: () => unknown): (asked: string) => unknown {
  let times = 0;
  return (asked) => {
    if (asked !== name) return null;
    times++;
    return times === time ? act() : null;
  };
}

function theSet(): ClaimSet {
  const parsed = parseClaimSet(aClaimSetFile());
  if (!parsed.ok) throw new Error('the set has a slip');
  return parsed.value;
}
