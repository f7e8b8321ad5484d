import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

const PROSE = "Venezuela's opposition says Edmundo González won 67 per cent of the vote.";
const HTML = `<!doctype html><html lang="en"><head><title>t</title></head><body><p>${PROSE}</p></body></html>`;

/** The pinned Node, which reads TypeScript; the tests may run on another. */
const NODE = `${ROOT}node_modules/.bin/node`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(NODE, [`${ROOT}scripts/check.ts`, ...args], { encoding: 'utf8', input });
  return {
    status,
    lines: stdout.split('\n').filter(Boolean),
    pages: args.includes('--json')
      ? stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [],
    complaints: stderr.split('\n').filter(Boolean),
  };
}

describe('check', () => {
  it('answers in JSON, one line a file, in the order asked for', () => {
    const files = [
      file('a.html', HTML),
      file('b.txt', `One paragraph\nof two lines.\n\n \n${PROSE}\n`),
      file('c.html', ''),
    ];
    const { status, pages, complaints } = check(['--json', '--published', '2024-08-18', ...files]);
    expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
    expect(pages.map((page) => page.file)).toEqual(files);
    expect(pages.map((page) => page.text)).toEqual([PROSE, `One paragraph\nof two lines.\n${PROSE}`, '']);
    expect(pages.map((page) => page.marks.length)).toEqual([1, 1, 0]);
    expect(Object.keys(pages[0])).toEqual(['file', 'url', 'language', 'published', 'marks', 'text']);
    expect(pages[0]).toMatchObject({ url: null, language: 'en', published: '2024-08-18' });
    const [mark] = pages[1].marks;
    expect(pages[1].text.slice(mark.start, mark.end)).toBe(mark.quote);
    expect(mark).toMatchObject({ verdict: 'contested', question: 'vote-share', subject: 'gonzalez' });
    expect(mark.figure).toEqual({ low: 67, high: 67, unit: 'percent' });
    expect(mark.compared).toContainEqual({ claim: 'gonzalez-share-tally', relation: 'agrees' });
  });

  it('lists every figure read, with offsets in the page', () => {
    const path = file('figures.txt', 'Nothing here.\n\nAbout 20 per cent of 1,503 shops.');
    const [page] = check(['--json', '--figures', '--lang', 'en', path]).pages;
    expect(page.figures.map(({ kind }: { kind: string }) => kind)).toEqual(['percent', 'number']);
    for (const { quote, start, end } of page.figures) expect(page.text.slice(start, end)).toBe(quote);
  });

  it('says why each mark stands there, and why other figures have none', () => {
    const path = file('why.txt', `${PROSE} In Táchira he won 82 per cent of it.`);
    const [page] = check(['--json', '--explain', '--published', '2024-08-18', path]).pages;
    expect(page.marks[0].reasons).toContainEqual({ kind: 'subject', by: 'name', words: 'Edmundo González' });
    const [left] = page.leftAlone;
    expect(page.text.slice(left.start, left.end)).toBe('82 per cent');
    expect(left.refusals[0]).toEqual({
      question: 'vote-share',
      refusal: { kind: 'other-place', words: 'Táchira' },
    });
  });

  it('says so in words for people', () => {
    const path = file('why.txt', `${PROSE} In Táchira he won 82 per cent of it.`);
    const { lines } = check(['--explain', '--published', '2024-08-18', path]);
    expect(lines).toContain('    because “Edmundo González” says of whom it is');
    expect(lines).toContain('    not vote-share: “Táchira” gives it to another place');
  });

  it('prints a line a mark for people, and says so where there is none', () => {
    const { lines } = check([file('a.html', HTML), '--published=2024-08-18', '-'], 'Nothing here.');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('67 per cent');
    expect(lines[0]).toContain('contested');
    expect(lines[1]).toBe('-: no marks');
  });

  it('reads every encoding that saved pages come in', () => {
    const utf16 = Buffer.from(`\ufeff${HTML}`, 'utf16le');
    const latin1 = Buffer.from(HTML.replace('<head>', '<head><meta charset="iso-8859-1">'), 'latin1');
    const files = [
      file('bom.html', `\ufeff${HTML}`),
      file('utf16le.html', utf16),
      file('utf16be.html', Buffer.from(utf16).swap16()),
      file('latin1.html', latin1),
      file('unstated.html', Buffer.from(HTML, 'latin1')),
    ];
    const { status, pages } = check(['--json', ...files]);
    expect(status).toBe(0);
    expect(pages.map((page) => page.text)).toEqual(files.map(() => PROSE));
  });

  it('names each file that it cannot read in one line, and answers for the others', () => {
    const bad = [
      join(folder, 'missing.html'),
      folder,
      file('picture.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)),
      file('paper.txt', '%PDF-1.7 some text'),
      file(
        'noise.txt',
        Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256),
      ),
    ];
    const { status, pages, complaints } = check(['--json', bad[0] ?? '', file('a.html', HTML), ...bad.slice(1)]);
    expect(status).toBe(2);
    expect(pages).toHaveLength(1);
    expect(complaints).toHaveLength(bad.length);
    for (const [i, path] of bad.entries()) expect(complaints[i]).toMatch(new RegExp(`^check: ${path}: \\w`));
  });

  it.each([[['--help']], [['-h']], [['--json', '--help', 'missing.html']]])('%j prints how it is used', (args) => {
    const { status, stdout, stderr } = spawnSync(NODE, [`${ROOT}scripts/check.ts`, ...args], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run --silent check -- /);
    for (const option of ['--json', '--figures', '--explain', '--lang', '--url', '--published'])
      expect(stdout).toContain(`\n  ${option} `);
  });

  it.each([
    [[], 'no file is named'],
    [['--jsn', 'a.html'], "Unknown option '--jsn'"],
    [['--lang', 'de', 'a.html'], '--lang is one of'],
    [['--lang'], "'--lang <value>' argument missing"],
    [['--published', '18 August', 'a.html'], '--published is a day'],
    [['--published', '2024-02-30', 'a.html'], '--published is a day'],
    [['--url', 'nowhere', 'a.html'], '--url is a whole address'],
  ])('%j is refused in one line', (args, message) => {
    const { status, lines, complaints } = check(args);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(message);
  });
});

describe('check with claim sets of others', () => {
  const TEXT = 'In Harbourtown, after the vote of May 2020, the quay has 40 boats.';
  const set = (change: object = {}) => JSON.stringify({ ...aClaimSetFile(), ...change });
  const marksOf = (args: readonly string[]) =>
    check(['--json', '--published', '2020-06-01', ...args, file('boats.txt', `${TEXT}\n\n${PROSE}`)]).pages.flatMap(
      ({ marks }) => marks.map(({ question }: { question: string }) => question),
    );

  it('compares with them in place of the bundled one, or besides it', () => {
    const path = file('set.json', set());
    expect(marksOf(['--set', path])).toEqual(['boats']);
    expect(marksOf(['--published', '2024-08-18', '--set', path, '--bundled'])).toContain('vote-share');
  });

  it.each([
    ['a slip', set({ version: '1' }), /set\.json: version: must be three numbers/],
    ['no JSON', '{', /set\.json: The file is not JSON/],
  ])('refuses one with %s', (_, content, complaint) => {
    const { status, complaints } = check(['--set', file('set.json', content), file('a.txt', TEXT)]);
    expect(status).toBe(2);
    expect(complaints[0]).toMatch(complaint);
  });

  it.each([
    ['public/claim-sets/venezuela-2024.json', null, 0, /nothing to mend$/],
    ['weak.json', set(), 1, /weak\.json: warning: .*: /],
    ['broken.json', set({ gate: ['ha'] }), 2, /broken\.json: error: gate\[0\]: must have at least three letters/],
    ['missing.json', null, 2, /missing\.json: error: there is no such file/],
  ])('--lint %s', (name, content, status, line) => {
    const linted = check(['--lint', content === null ? `${ROOT}${name}` : file(name, content)]);
    expect(linted.status).toBe(status);
    expect(linted.lines[0]).toMatch(line);
  });
});
