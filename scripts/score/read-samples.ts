import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { type Sample, sampleSchema } from './sample.ts';

/** A case file's samples, under the file's name without its ending. */
export interface SampleFile {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** Reads a case file, one sample a line. Throws an Error that names file, line and place of the first slip. */
export async function readSamples(path: string): Promise<SampleFile> {
  const samples: Sample[] = [];
  for (const [index, line] of (await readFile(path, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${path} line ${index + 1}`;
    const sample = parseSample(line, where);
    if (samples.some(({ id }) => id === sample.id)) throw new Error(`${where}: the id ${sample.id} occurs twice`);
    samples.push(sample);
  }
  return { name: basename(path, '.jsonl'), samples };
}

function parseSample(line: string, where: string): Sample {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${reasonOf(error)}`);
  }
  const parsed = v.safeParse(sampleSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
