import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];
/** Files that the commands named beside them make. */
const MADE = /^(?:\.output\/|demo\.png|article\.html)/;

const scripts = Object.keys(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).scripts);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(`${ROOT}${document}`, 'utf8');

  it('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?(?!run\b|ci\b)([a-z][\w:]*)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  it('names only files that exist', () => {
    const linked = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    const quoted = [...text.matchAll(/`([\w./-]*[/.][\w./-]*)`/g)].map(([, target = '']) => target);
    const local = [...linked, ...quoted].filter((target) => !/^https?:/.test(target) && !MADE.test(target));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter((target) => !existsSync(`${ROOT}${target}`))).toEqual([]);
  });
});
