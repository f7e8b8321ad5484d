import type { Wording } from '../../utils/wording/message.ts';
import type { MessageFile } from './read-messages.ts';

/**
 * Has the interface's words said where there is no browser: gives the global object what extensions ask for their messages, with those
 * of a language. For the entry of a script, and for tests.
 */
export function lendWording(messages: MessageFile): void {
  const i18n: Wording = { getMessage: (key, substitutions) => filled(messages, key, substitutions) };
  Object.assign(globalThis, { chrome: { ...(globalThis as { chrome?: object }).chrome, i18n } });
}

/** What browsers make of a message: its placeholders lead to numbered values, which are put in as they are. */
function filled(messages: MessageFile, key: string, substitutions: readonly string[]): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(?:(\w+)\$|\$)/g, (_, name?: string) => {
    if (name === undefined) return '$';
    const place = placeholders[name.toLowerCase()]?.content.slice(1);
    return substitutions[Number(place) - 1] ?? '';
  });
}
