/**
 * The rooms, from the bottom up. A file may import from its own room and from those of lower floors; rooms that share a
 * floor don't know each other.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['utils/wording'],
  ['utils/figures'],
  ['utils/claims'],
  ['utils/page', 'utils/notes', 'utils/claim-sets'],
  ['utils/storage', 'utils/messages'],
  ['components'],
  ['entrypoints'],
];

/** The packages that only some rooms may import. */
const KEPT_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  idb: ['utils/storage'],
  'webextension-polyfill': ['utils/storage', 'utils/messages', 'entrypoints'],
  preact: ['components', 'entrypoints'],
  'markdown-it': ['utils/notes'],
  wxt: ['entrypoints'],
};

/** The room of a file, or null for what stands in none (scripts, tests, settings). */
function roomOf(file: string): string | null {
  return FLOORS.flat().find((room) => file.startsWith(`${room}/`)) ?? null;
}

/**
 * The rule that an import from one file to another breaks, in words; null where it breaks none. Data that ships with the
 * extension is for the entrypoints to hand on; the English messages tell the types which there are.
 */
export function brokenRule(from: string, to: string): string | null {
  const room = roomOf(from);
  const other = roomOf(to);
  if (room === null) return null;
  if (from === 'utils/wording/messages.ts' && to === 'public/_locales/en/messages.json') return null;
  if (other === null && room === 'entrypoints' && /^public\/.*\.json$/.test(to)) return null;
  if (other === null) return `${from} imports ${to}, which stands in no room`;
  if (room === other) return null;
  const floor = floorOf(room);
  const otherFloor = floorOf(other);
  if (otherFloor > floor) return `${from} imports ${to}: imports run downwards only, and ${other} is above ${room}`;
  if (otherFloor === floor) return `${from} imports ${to}: ${room} and ${other} don't know each other`;
  return null;
}

/** The rule that the import of a package breaks, in words; null where it breaks none. */
export function brokenPackageRule(from: string, name: string): string | null {
  const room = roomOf(from);
  const rooms = KEPT_PACKAGES[name];
  if (room === null || rooms === undefined || rooms.includes(room)) return null;
  return `${from} imports ${name}, which is for ${rooms.join(', ')} alone`;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}
