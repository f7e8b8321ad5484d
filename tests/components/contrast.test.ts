import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { VERDICTS } from '../../utils/claims/verdict.ts';

const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');
const marks = read('entrypoints/marks.css');
const [light = '', dark = ''] = read('components/tokens.css').split('prefers-color-scheme: dark');

/** The colours of the design, on light ground and on dark. */
const DESIGN = {
  agrees: ['#0072b2', '#56b4e9'],
  consistent: ['#5f5f5f', '#b5b5b5'],
  contested: ['#8a3a86', '#e6a0d8'],
  disagrees: ['#b84a00', '#ff9a57'],
} as const;

const LOOKS = [
  ['light', light, '#ffffff'],
  ['dark', dark, '#1d1f24'],
] as const;

describe.each(VERDICTS)('the line of %s', (verdict) => {
  it.each([
    ['', 0, '#ffffff'],
    ['-dark', 1, '#000000'],
  ] as const)('on%s ground is the design’s, and stands out from it', (twin, index, ground) => {
    const [line] = new RegExp(`(?<=highlight\\(tallymark-${verdict}${twin}\\) \\{[^}]*)#[0-9a-f]{6}`).exec(marks) ?? [];
    expect(line).toBe(DESIGN[verdict][index]);
    expect(contrast(DESIGN[verdict][index], ground)).toBeGreaterThan(4.5);
  });
});

describe.each(LOOKS)('in the %s, our surfaces', (_name, tokens, ground) => {
  it('stand on the ground that is meant', () => {
    expect(long(token(tokens, 'ground'))).toBe(ground);
  });

  it.each(['text', 'quiet', 'accent', 'danger', ...VERDICTS])('have words in %s that can be read', (name) => {
    for (const on of ['ground', 'raised']) {
      expect(contrast(token(tokens, name), token(tokens, on))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['on-accent', 'accent', 4.5],
    ['warning', 'warning-ground', 4.5],
    ['text', 'warning-ground', 4.5],
    ['edge', 'ground', 3],
    ['focus', 'ground', 3],
    ['focus', 'raised', 3],
  ] as const)('tell %s from %s', (name, on, least) => {
    expect(contrast(token(tokens, name), token(tokens, on))).toBeGreaterThanOrEqual(least);
  });
});

function token(tokens: string, name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`There is no --${name}.`);
  return found;
}

/** `#ffffff` for `#fff`. */
function long(colour: string): string {
  return colour.length === 7 ? colour : colour.replace(/[0-9a-f]/g, '$&$&');
}

/** The contrast of two colours, as WCAG 2 reckons it. */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number(`0x${long(colour).slice(at, at + 2)}`) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
