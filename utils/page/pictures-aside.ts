import type { BlockContext, BlockWriter } from './block-writer.ts';
import { pictureWords, saysAgain } from './picture-words.ts';

/** Words of a picture that one of so many blocks before it has are not read again. */
const REACH = 6;

/** The pictures met in the block that is being written: their words stand behind it, for none stand in the midst of a sentence. */
export class PicturesAside {
  readonly #aside: { readonly words: string; readonly element: Element }[] = [];

  /** Puts an element aside where it is a picture whose words give a figure. */
  put(element: Element): void {
    const words = pictureWords(element);
    if (words !== null) this.#aside.push({ words, element });
  }

  /** Writes down the words of those put aside, each as a block of its own; no block may be begun. */
  writeDown(writer: BlockWriter, context: () => BlockContext): void {
    for (const { words, element } of this.#aside.splice(0)) {
      const before = writer.list.blocks.slice(-REACH);
      if (!before.some(({ text }) => saysAgain(text, words))) writer.addPicture(words, element, context());
    }
  }
}
