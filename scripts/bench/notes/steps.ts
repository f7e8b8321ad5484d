/** What a step in a view of notes took. */
export interface StepTime {
  /** From its beginning to when the view shows how it ended. */
  readonly ms: number;
  /** The longest time without a frame meanwhile. */
  readonly longestGapMs: number;
}

/** What is to be done in a view, and by what one sees that it is done. Texts are regular expressions. */
export type Step =
  | { readonly kind: 'click'; readonly on: string; readonly shows: string; readonly text: string }
  | {
      readonly kind: 'type';
      readonly on: string;
      readonly value: string;
      readonly shows: string;
      readonly text: string;
    }
  | {
      readonly kind: 'choose';
      readonly on: string;
      readonly value: string;
      readonly shows: string;
      readonly text: string;
    }
  /** Chooses the file that was put into the global `benchFile`. */
  | { readonly kind: 'choose-file'; readonly on: string; readonly shows: string; readonly text: string }
  /** Sends a message as any document of the extension may. */
  | { readonly kind: 'send'; readonly message: object; readonly shows: string; readonly text: string }
  | { readonly kind: 'scroll'; readonly on: string; readonly by: number; readonly frames: number };

interface StepGlobals {
  readonly benchFile: File;
  readonly browser?: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Does a step and times it. It runs in the view, by itself: it must use nothing from outside. */
export async function takeStep(step: Step): Promise<StepTime> {
  const begin = performance.now();
  let last = begin;
  let longestGapMs = 0;
  const frame = () =>
    new Promise<void>((drawn) => {
      requestAnimationFrame(() => {
        const now = performance.now();
        longestGapMs = Math.max(longestGapMs, now - last);
        last = now;
        drawn();
      });
    });
  const find = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`Nothing is ${selector}.`);
    return element;
  };

  if (step.kind === 'scroll') {
    for (let frames = 0; frames < step.frames; frames++) {
      find(step.on).scrollTop += step.by;
      await frame();
    }
    return { ms: performance.now() - begin, longestGapMs };
  }
  if (step.kind === 'click') find(step.on).click();
  if (step.kind === 'type' || step.kind === 'choose') {
    (find(step.on) as HTMLInputElement).value = step.value;
    find(step.on).dispatchEvent(new Event(step.kind === 'type' ? 'input' : 'change', { bubbles: true }));
  }
  const here = globalThis as unknown as StepGlobals;
  if (step.kind === 'choose-file') {
    const chosen = new DataTransfer();
    chosen.items.add(here.benchFile);
    (find(step.on) as HTMLInputElement).files = chosen.files;
    find(step.on).dispatchEvent(new Event('change', { bubbles: true }));
  }
  if (step.kind === 'send') void (here.browser ?? here.chrome).runtime.sendMessage(step.message);
  // Until it is drawn, the view still shows what was before.
  await frame();
  await frame();
  const wanted = new RegExp(step.text);
  while (!wanted.test(document.querySelector(step.shows)?.textContent ?? '')) {
    if (performance.now() - begin > 300_000) throw new Error(`${step.shows} never says ${step.text}.`);
    await frame();
  }
  return { ms: performance.now() - begin, longestGapMs };
}
