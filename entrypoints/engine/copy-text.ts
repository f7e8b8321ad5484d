/** Puts text on the clipboard, within a gesture of the reader. False where the browser does not let us. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  // Pages without encryption have no clipboard object; the old command still copies there.
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard !== undefined) {
    const done = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  const life = new AbortController();
  let copied = false;
  document.defaultView?.addEventListener(
    'copy',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      copied = true;
    },
    { capture: true, signal: life.signal },
  );
  document.execCommand('copy');
  life.abort();
  return copied;
}
