import { say } from '../wording/say.ts';
import type { SetChange } from './changes-between.ts';

/** What a change says in the reader's language, for the list that is seen before an update. */
export function changeInWords(change: SetChange): string {
  switch (change.kind) {
    case 'set': {
      const { what, before, after } = change;
      return what === 'words' ? say('change_words') : say(`change_${what}`, { before, after });
    }
    case 'added':
    case 'removed':
      return say(`change_${change.kind}_${change.part}`, { name: change.name });
    case 'figure':
      return say('change_figure', { before: change.before, after: change.after, name: change.name });
    case 'changed':
      return say(`change_changed_${change.part}`, { keys: change.keys.join(', '), name: change.name });
  }
}
