import { parentAcrossShadow } from './parent-across-shadow.ts';

/** What stands behind an element's text, as far as marks care. */
export type Ground = 'light' | 'dark';

/** A colour in sRGB, each part from 0 to 1. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

type StyleOf = (element: Element) => CSSStyleDeclaration;

/**
 * Whether an element's text stands on light or dark ground: by the first background around it that can't be seen through, by the
 * text's own colour where a picture or nothing known lies there. A page without any background is light unless its text is.
 * Asks for computed styles, from the element up to the first such background; `known` keeps what lies behind the elements on the
 * way, which others share while no style changes.
 */
export function groundOf(
  element: Element,
  styleOf: StyleOf = (of) => getComputedStyle(of),
  known: Map<Element, Ground | null> = new Map(),
): Ground {
  const asked: Element[] = [];
  let ground: Ground | null | undefined;
  for (let at: Element | null = element; at !== null && ground === undefined; at = parentAcrossShadow(at)) {
    ground = known.get(at);
    if (ground !== undefined) break;
    asked.push(at);
    ground = groundBehind(styleOf(at));
  }
  for (const at of asked) known.set(at, ground ?? null);
  if (ground) return ground;
  const text = parseColour(styleOf(element).color);
  return text !== null && luminanceOf(text) > MIDDLE ? 'dark' : 'light';
}

/** The ground that a style lays; null for a picture, of which nothing is known; undefined where what lies behind shows through. */
function groundBehind({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Ground | null | undefined {
  if (backgroundImage !== 'none' && backgroundImage !== '') return null;
  if (backgroundColor === NOTHING) return undefined;
  const colour = parseColour(backgroundColor);
  return colour !== null && colour.alpha >= OPAQUE ? (luminanceOf(colour) < MIDDLE ? 'dark' : 'light') : undefined;
}

/** How browsers write that an element has no background. */
const NOTHING = 'rgba(0, 0, 0, 0)';

/** Less than this lets what lies behind decide. */
const OPAQUE = 0.5;

/** The luminance at which black and white text stand out equally. */
const MIDDLE = 0.179;

/** A computed colour; null for notations that need a colour space (browsers give `rgb()` for all older ones). */
function parseColour(written: string): Colour | null {
  if (written === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(written);
  if (rgb) return colourOf(rgb, 255);
  const srgb = /^color\(srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)(?:\s*\/\s*([\d.e-]+%?))?\s*\)$/.exec(written);
  if (srgb) return colourOf(srgb, 1);
  const light = /^(?:okl(?:ab|ch)|l(?:ab|ch))\(\s*([\d.]+)(%?)[^/]*(?:\/\s*([\d.]+%?))?\s*\)$/.exec(written);
  if (!light) return null;
  const scale = light[2] === '%' || !written.startsWith('ok') ? 100 : 1;
  const grey = Math.min(1, Number(light[1]) / scale);
  return { red: grey, green: grey, blue: grey, alpha: alphaOf(light[3]) };
}

function colourOf([, red, green, blue, alpha]: RegExpExecArray, scale: number): Colour {
  return { red: Number(red) / scale, green: Number(green) / scale, blue: Number(blue) / scale, alpha: alphaOf(alpha) };
}

function alphaOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return written.endsWith('%') ? Number.parseFloat(written) / 100 : Number(written);
}

/** Relative luminance as WCAG 2 defines it, from 0 (black) to 1 (white). */
function luminanceOf({ red, green, blue }: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
