import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { ROOT } from './paths.ts';

/** How a script ended, and all it has printed on both streams. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

export interface Manner {
  readonly onOutput?: (chunk: string) => void;
  /** Whether it has to leave the processor to whatever else wants it. */
  readonly isPatient?: boolean;
}

/** Runs a script of the project on the Node that runs this one, without standard input, and keeps what it prints. */
export function runQuietly(
  script: string,
  args: readonly string[],
  { onOutput, isPatient = false }: Manner = {},
): Promise<Ended> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    if (isPatient && child.pid !== undefined) bePatient(child.pid);
    let output = '';
    const keep = (chunk: string) => {
      output += chunk;
      onOutput?.(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => ended({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => ended({ code: code ?? 1, output }));
  });
}

/** What the process starts is as patient as itself. */
function bePatient(process: number): void {
  try {
    setPriority(process, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system forbids it: patience is no more than a courtesy.
  }
}
