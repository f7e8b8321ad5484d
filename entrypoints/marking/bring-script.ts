/** Loads a script of the extension into a document of the extension, and comes back when it has run. Throws where there is none. */
export async function bringScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', () => reject(new Error(`${path} cannot be loaded.`)), { once: true });
    document.head.append(script);
  });
}
