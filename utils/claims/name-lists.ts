import type { ClaimSet, WordsByLanguage } from './claim-set.ts';

/** Words by which a claim set names somebody or something. */
export interface NameList {
  /** Whom they name: a subject, a subject by its role, one of which facts alone are told, a party; or the set's place and event. */
  readonly kind: 'subject' | 'role' | 'incidental' | 'party' | 'home' | 'region' | 'event' | 'event-dated';
  /** Of a subject or a party; empty elsewhere. */
  readonly id: string;
  readonly words: WordsByLanguage;
}

const NO_WORDS: WordsByLanguage = {};

/** All lists of names of a set, always in the same order. */
export function nameListsOf({ subjects, parties, place, event }: ClaimSet): NameList[] {
  const lists: NameList[] = [];
  const put = (kind: NameList['kind'], id: string, words: WordsByLanguage = NO_WORDS) =>
    lists.push({ kind, id, words });
  for (const { id, aliases, roles, incidental } of subjects) {
    put(incidental ? 'incidental' : 'subject', id, aliases);
    if (!incidental) put('role', id, roles);
  }
  for (const { id, aliases } of parties) put('party', id, aliases);
  put('home', '', place.home);
  put('region', '', place.regions);
  put('event', '', event.named);
  put('event-dated', '', event.dated);
  return lists;
}
