import type { Mutation } from './chosen.ts';

/** A mutant after the run. */
export interface Tried extends Mutation {
  readonly status: string;
}

interface Tally {
  killed: number;
  survived: number;
  uncovered: number;
}

/** Mutants that ran for ever, or that broke the run, are noticed as well as those that failed a test. */
const KILLED = ['Killed', 'Timeout', 'RuntimeError'];

/** The share of the tried mutants that was killed, in per cent; null where none was tried. */
export function scoreOf(mutants: readonly Tried[]): number | null {
  return scoreOfTally(tallyOf(mutants));
}

/** A Markdown table with a row for each file, the worst first, and one for all of them. */
export function asTable(mutants: readonly Tried[], root: string): string {
  const files = new Set(mutants.filter(wasTried).map(({ fileName }) => fileName));
  const rows = [...files].map((file) => ({
    file: file.replace(root, ''),
    tally: tallyOf(mutants.filter(({ fileName }) => fileName === file)),
  }));
  rows.sort((one, other) => (scoreOfTally(one.tally) ?? 0) - (scoreOfTally(other.tally) ?? 0));
  return [
    '| file | mutants | killed | survived | in no test | score |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows.map(({ file, tally }) => asRow(`\`${file}\``, tally)),
    asRow('all', tallyOf(mutants)),
  ].join('\n');
}

/** A line for each mutant that no test noticed, with what stands in the place of what: `utils/claims/judge.ts:12:3 ...`. */
export function survivorLines(mutants: readonly Tried[], root: string, textOf: (file: string) => string): string[] {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const at = `${fileName.replace(root, '')}:${location.start.line}:${location.start.column}`;
      const before = inOneLine(cutOut(textOf(fileName), location));
      return `${at} ${mutatorName}${status === 'NoCoverage' ? ' (in no test)' : ''}: ${before} -> ${inOneLine(replacement)}`;
    })
    .sort(new Intl.Collator('en', { numeric: true }).compare);
}

function asRow(name: string, tally: Tally): string {
  const { killed, survived, uncovered } = tally;
  const score = scoreOfTally(tally);
  const cells = [
    name,
    killed + survived + uncovered,
    killed,
    survived,
    uncovered,
    score === null ? '' : `${score.toFixed(1)} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function wasTried({ status }: Tried): boolean {
  return KILLED.includes(status) || status === 'Survived' || status === 'NoCoverage';
}

function tallyOf(mutants: readonly Tried[]): Tally {
  const tally = { killed: 0, survived: 0, uncovered: 0 };
  for (const { status } of mutants) {
    if (KILLED.includes(status)) tally.killed++;
    else if (status === 'Survived') tally.survived++;
    else if (status === 'NoCoverage') tally.uncovered++;
  }
  return tally;
}

function scoreOfTally({ killed, survived, uncovered }: Tally): number | null {
  const all = killed + survived + uncovered;
  return all === 0 ? null : (100 * killed) / all;
}

/** The text of a place; lines count from 1, columns from 1 as well, the end's column is no part of it. */
function cutOut(text: string, { start, end }: Mutation['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

/** Long code is cut: the place says where the rest is. */
function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
