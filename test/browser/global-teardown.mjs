// After the browser tests: stops the browser that global-setup.mjs started.
export default async function stop() {
  await globalThis.__siarBrowser?.close();
}
