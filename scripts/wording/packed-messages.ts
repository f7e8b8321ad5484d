import type { MessageFile } from './read-messages.ts';

/**
 * A message file as it ships: numbers in the place of placeholders, for which browsers put values in as well, and nothing for the eye.
 * Throws where a message would say something else then.
 */
export function packedMessages(messages: MessageFile): string {
  const packed = Object.entries(messages).map(([key, { message, placeholders = {} }]) => {
    const numbered = message.replace(
      /\$(\w+)\$(?!\d)/g,
      (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
    );
    // Two of them are the sign itself.
    if (/\$(?![1-9])/.test(numbered.replaceAll('$$', ''))) throw new Error(`${key} can't be packed: ${message}`);
    // Two numbers that touch look like a placeholder with a number's name: `$1$2`.
    return [key, /\$\d\$/.test(numbered) ? { message, placeholders } : { message: numbered }];
  });
  return JSON.stringify(Object.fromEntries(packed));
}
