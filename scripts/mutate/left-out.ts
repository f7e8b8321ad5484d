import { ROOT } from '../paths.ts';
import { type Choice, chosenOf, isWordOfList, type Mutation } from './chosen.ts';

interface Verdict {
  readonly status: 'passed' | 'compileError';
  readonly reason: string;
}

/**
 * Keeps Stryker from trying the mutants that were not chosen. It knows no other way to leave out single mutants than a checker that
 * refuses them; its report calls them compile errors, with the reason.
 */
class LeftOut {
  static readonly inject = ['options'] as const;
  readonly #choice: Choice;
  #chosen: ReadonlySet<string> = new Set();

  constructor({ choice }: { choice: Choice }) {
    this.#choice = choice;
  }

  async init(): Promise<void> {}

  /** Stryker asks this once, with every mutant of the run. */
  async group(mutants: readonly Mutation[]): Promise<string[][]> {
    this.#chosen = chosenOf(mutants, this.#choice, ROOT);
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly Mutation[]): Promise<Record<string, Verdict>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#verdictOn(mutant)]));
  }

  #verdictOn(mutant: Mutation): Verdict {
    if (this.#chosen.has(mutant.id)) return { status: 'passed', reason: '' };
    return { status: 'compileError', reason: isWordOfList(mutant) ? 'a word of a list' : 'not in the sample' };
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'left-out', injectableClass: LeftOut }];
