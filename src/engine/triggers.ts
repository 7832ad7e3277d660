// The engine's one recurring trigger. https://developers.google.com/apps-script/reference/script/clock-trigger-builder

/** Minutes; also the longest a request waits before it is seen. */
const tickMinutes = 5;

/** Creates the trigger unless it stands already; answers whether it was created. */
export function installTrigger(functionName: string): boolean {
  const standing = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
  // Two would only overlap: the first stays.
  for (const extra of standing.slice(1)) ScriptApp.deleteTrigger(extra);
  if (standing.length > 0) return false;
  ScriptApp.newTrigger(functionName).timeBased().everyMinutes(tickMinutes).create();
  return true;
}
