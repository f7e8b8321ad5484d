import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

/** How a script ended, and all it has printed on both streams. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a script of the project on the Node that runs this one, without standard input, and keeps what it prints. */
export function runQuietly(
  script: string,
  args: readonly string[],
  onOutput?: (chunk: string) => void,
): Promise<Ended> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
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
