import { readdir } from 'node:fs/promises';
import { ROOT } from '../paths.ts';
import { readSamples, type SampleFile } from './read-samples.ts';

const FOLDER = `${ROOT}tests/cases/`;

/** The project's own labelled pages, by file in the order of their names. Throws an Error that names the first slip in one. */
export async function ownCases(): Promise<SampleFile[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.jsonl')).sort();
  return Promise.all(names.map((name) => readSamples(FOLDER + name)));
}
