/** What a plugin of the bundler needs to be, as far as this one goes. */
interface TransformPlugin {
  readonly name: string;
  readonly transform: {
    readonly filter: { readonly id: RegExp };
    readonly handler: (code: string) => string;
  };
}

const SETS_HTML = /(\w+)\.innerHTML\s*=\s*\w+\.__html/g;

/**
 * Takes out of Preact the one statement that turns a string into HTML. No view of ours hands it one, so that a bundle
 * without it can't, whatever a page, a note or a claim set holds; and the stores' linters have nothing to warn of.
 * Throws where a Preact of another version keeps the statement elsewhere.
 */
export function withoutInnerHtml(): TransformPlugin {
  return {
    name: 'tallymark:without-inner-html',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler: (code) => {
        const statements = code.match(SETS_HTML)?.length ?? 0;
        if (statements !== 1) throw new Error(`preact.mjs sets innerHTML in ${statements} places, one was expected`);
        return code.replace(SETS_HTML, '$1.textContent=""');
      },
    },
  };
}
