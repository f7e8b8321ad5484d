/**
 * What a promise comes to; null as soon as the signal aborts. Of a page that goes into the back/forward cache some answers never come, nor
 * do they fail.
 */
export function untilAborted<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer | null> {
  return new Promise((settle, fail) => {
    const leave = () => settle(null);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    void answer.then(settle, fail).then(() => signal.removeEventListener('abort', leave));
  });
}
