import { lintClaimSet } from '../../utils/claim-sets/lint-claim-set.ts';
import { warningInWords } from '../../utils/claim-sets/words-warning.ts';
import { faultInWords } from '../../utils/wording/fault.ts';
import { readClaimSet } from './read-claim-sets.ts';

/** What `--lint` prints of the files, and how it ends: 0 without a word to say, 1 where there are warnings alone, 2 where there are errors. */
export interface Linted {
  readonly lines: readonly string[];
  readonly code: 0 | 1 | 2;
}

/** Looks through claim sets for errors, and where there are none for weak spots. */
export async function lintFiles(paths: readonly string[]): Promise<Linted> {
  const each = await Promise.all(paths.map(lintFile));
  return {
    lines: each.flatMap(({ lines }) => lines),
    code: each.reduce<Linted['code']>((worst, { code }) => (code > worst ? code : worst), 0),
  };
}

async function lintFile(path: string): Promise<Linted> {
  const read = await readClaimSet(path).catch((error: Error) => error);
  if (read instanceof Error) return { lines: [`${path}: error: ${read.message}`], code: 2 };
  if (!read.ok) return { lines: read.faults.map((fault) => `${path}: error: ${faultInWords(fault)}`), code: 2 };
  const { title, version, questions, claims } = read.value;
  const warnings = lintClaimSet(read.value);
  if (warnings.length === 0) {
    const counts = `${questions.length} questions and ${claims.length} claims`;
    return { lines: [`${path}: ${title} ${version}, ${counts}, nothing to mend`], code: 0 };
  }
  return {
    lines: warnings.map((warning) => `${path}: warning: ${warning.path}: ${warningInWords(warning)}`),
    code: 1,
  };
}
