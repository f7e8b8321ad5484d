import { message } from './message.ts';

/**
 * The language that the messages are in, as `Intl` and `lang` attributes name it: `en-GB`, `es`. The browser's own may be another, to
 * which nobody has translated them.
 */
export function interfaceLanguage(): string {
  return message('language', []) || 'en-GB';
}
