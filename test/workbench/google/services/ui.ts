// Ui: menus, dialogs and sidebars of a spreadsheet's window. SpreadsheetApp.getUi() hands it out (D/reference/base/ui).
import type { Run, ServiceCall } from '../contract';
import type { World } from '../world';
import { enumType } from './enums';
import { pageParts } from './html-output';
import { menuBuilder } from './menu';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, surface, surfaceName } from './surface';

const containerUi = 'https://www.googleapis.com/auth/script.container.ui';

// documented: Ui.Button holds what Ui.alert answers: Button.OK, Button.CANCEL, Button.YES, Button.NO and Button.CLOSE
// [D/reference/base/button]
const Button = enumType('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
// documented: Ui.ButtonSet holds the choices of Ui.alert: ButtonSet.OK, ButtonSet.OK_CANCEL, ButtonSet.YES_NO and YES_NO_CANCEL
// [D/reference/base/button-set]
const ButtonSet = enumType('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Without a window there is nothing to show in. */
export const wrongContext = 'Cannot call SpreadsheetApp.getUi() from this context.';

const patienceSeconds = 300;

/** Throws where a run has no window: clock triggers, standalone scripts. */
export function makeUi(run: Run, world: World): object {
  const { screen, boundTo } = run;
  // reported: SpreadsheetApp.getUi throws Cannot call SpreadsheetApp.getUi() from this context in a run of the clock
  // [github.com/davepar/gcalendarsync/issues/93]
  if (screen === undefined || boundTo === undefined) throw run.exception(wrongContext);

  const dialog = (operation: string): ServiceCall => ({
    service: 'Ui',
    operation,
    method: `Ui.${operation}`,
    // reported: Ui.showSidebar and the other dialogs need the scope script.container.ui, which a simple trigger never has
    // [github.com/oshliaer/google-apps-script-snippets/issues/18]
    scopes: [containerUi],
  });

  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]) => {
    const { title, message, buttons } = dialogArguments(run, kind, args);
    return run.call(dialog(kind), () => {
      // documented: Ui.alert and Ui.prompt suspend the run until they are answered, and its locks are lost meanwhile
      // [D/reference/base/ui]
      world.locks.releaseAll(run.id);
      const answer = screen.ask({ kind, title, message, buttons });
      const { seconds = 0 } = answer;
      // assumed: the time that a person takes to answer Ui.alert or Ui.prompt counts as the run's own [probes/slow-answer.gs]
      run.spend(Math.min(seconds, patienceSeconds) * 1000);
      // assumed: Ui.alert and Ui.prompt throw Timed out waiting for user response when nobody answers for five minutes
      // [probes/no-answer.gs]
      if (seconds > patienceSeconds) throw run.exception('Timed out waiting for user response');
      return answer;
    });
  };

  const show = (operation: string, kind: 'sidebar' | 'modal' | 'modeless', args: readonly unknown[]) => {
    const [page, title] = args;
    const parts = pageParts(page);
    // documented: Ui.showSidebar takes an HtmlOutput, Ui.showModalDialog and Ui.showModelessDialog an HtmlOutput and a title
    // [D/reference/base/ui]
    if (parts === undefined || args.length !== (kind === 'sidebar' ? 1 : 2))
      throw badSignature(run, `Ui.${operation}`, args);
    const { html, width, height } = parts;
    const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    const shown = {
      kind,
      // documented: the title given to Ui.showModalDialog or Ui.showModelessDialog wins over HtmlOutput.setTitle
      // [D/reference/base/ui]
      title: kind === 'sidebar' ? parts.title : String(title),
      html,
      // documented: HtmlOutput.setWidth and HtmlOutput.setHeight size a dialog at first, no script can size a sidebar
      // [D/guides/html/communication]
      ...(kind === 'sidebar' ? {} : size),
    };
    run.call(dialog(operation), () => screen.show(shown));
  };

  const buttonNamed = (name: string) => Button[name as keyof typeof Button];
  const place = { run, world, screen, bookId: boundTo };

  return surface('Ui', {
    Button,
    ButtonSet,
    // documented: Ui.alert answers the button that was clicked, Button.CLOSE for the cross in the title bar
    // [D/reference/base/button]
    alert: (...args) => buttonNamed(ask('alert', args).button),
    prompt(...args) {
      const { button, text } = ask('prompt', args);
      return surface('PromptResponse', {
        // documented: PromptResponse.getSelectedButton answers the button of a Ui.prompt, Button.CLOSE for the cross
        // [D/reference/base/prompt-response]
        getSelectedButton: () => buttonNamed(button),
        // documented: PromptResponse.getResponseText answers what was typed, even when the dialog was cancelled or closed
        // [D/reference/base/prompt-response]
        getResponseText: () => text,
      } satisfies Simulated<GoogleAppsScript.Base.PromptResponse>);
    },
    createMenu: (caption) => menuBuilder(place, String(caption)),
    // documented: Ui.createAddonMenu makes a menu below Extensions that has the name of the script [D/reference/base/ui]
    createAddonMenu: () => menuBuilder(place, `Extensions > ${world.projects.get(run.scriptId).name}`),
    showSidebar: (...args) => show('showSidebar', 'sidebar', args),
    showModalDialog: (...args) => show('showModalDialog', 'modal', args),
    showModelessDialog: (...args) => show('showModelessDialog', 'modeless', args),
  } satisfies Simulated<GoogleAppsScript.Base.Ui>);
}

/** Three forms: (message), (message, buttons), (title, message, buttons). */
function dialogArguments(run: Run, kind: 'alert' | 'prompt', args: readonly unknown[]) {
  const last = args[args.length - 1];
  const buttons = innerOf(last, 'ButtonSet') as string | undefined;
  const texts = buttons === undefined ? args : args.slice(0, -1);
  const wrong = texts.length === 0 || texts.length > (buttons === undefined ? 1 : 2);
  // documented: Ui.alert and Ui.prompt take a title only together with a ButtonSet [D/reference/base/ui]
  if (wrong || texts.some((text) => surfaceName(text) !== undefined)) throw badSignature(run, `Ui.${kind}`, args);
  const message = String(texts[texts.length - 1]);
  const title = texts.length === 2 ? String(texts[0]) : '';
  // documented: Ui.alert and Ui.prompt have an OK button unless a ButtonSet says otherwise [D/guides/dialogs]
  const set = buttons ?? 'OK';
  return { title, message, buttons: set.split('_') };
}
