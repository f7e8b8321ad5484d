import { readFileSync } from 'node:fs';
import { ROOT } from '../../scripts/paths.ts';
import type { ServedFile } from './files-server.ts';

/** The set on the invented flood, as its file has it, with parts of it changed. */
export function floodSet(parts: object = {}): string {
  return JSON.stringify({
    ...JSON.parse(readFileSync(`${ROOT}tests/claim-sets/quelldale-flood.json`, 'utf8')),
    ...parts,
  });
}

/** A page about the flood. */
export const FLOOD_PAGE: ServedFile = {
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>Quelldale buries its dead</title>
    <meta property="article:published_time" content="2023-04-05"></head><body><article><h1>Quelldale buries its dead</h1>
    <p>The flood that tore through Quelldale killed 14 people, county officials say.</p></article></body></html>`,
};
