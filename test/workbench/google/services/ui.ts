// Ui: menus, dialogs and sidebars of a spreadsheet's window. SpreadsheetApp.getUi() hands it out (D/reference/base/ui).
import type { MenuTree, Run, ServiceCall } from '../contract';
import type { World } from '../world';
import { enumType } from './enums';
import { pageParts } from './html-output';
import { badSignature } from './signature';
import { innerOf, surface, surfaceName } from './surface';

const containerUi = 'https://www.googleapis.com/auth/script.container.ui';

const Button = enumType('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumType('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** reported: text in many public issue threads. Without a window there is nothing to show in. */
export const wrongContext = 'Cannot call SpreadsheetApp.getUi() from this context.';

/** Throws where a run has no window: clock triggers, standalone scripts. */
export function makeUi(run: Run, world: World): object {
  const { screen, boundTo } = run;
  if (screen === undefined || boundTo === undefined) throw run.exception(wrongContext);

  const dialog = (operation: string): ServiceCall => ({
    service: 'Ui',
    operation,
    method: `Ui.${operation}`,
    scopes: [containerUi],
    fullOnly: true,
  });

  /** documented: the script is suspended until the dialog is answered, and locks are lost meanwhile (D/guides/dialogs). */
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]) => {
    const { title, message, buttons } = dialogArguments(run, kind, args);
    return run.call(dialog(kind), () => {
      world.locks.releaseAll(run.id);
      return screen.ask({ kind, title, message, buttons });
    });
  };

  const show = (operation: string, kind: 'sidebar' | 'modal' | 'modeless', page: unknown, title?: unknown) => {
    const parts = pageParts(page);
    if (parts === undefined) throw badSignature(run, `Ui.${operation}`, [page]);
    const { html, width, height } = parts;
    const shown = {
      kind,
      title: title === undefined ? parts.title : String(title),
      html,
      ...(kind !== 'sidebar' && width !== undefined && { width }),
      ...(kind !== 'sidebar' && height !== undefined && { height }),
    };
    run.call(dialog(operation), () => screen.show(shown));
  };

  const buttonNamed = (name: string) => Button[name as keyof typeof Button];

  const place = (tree: MenuTree) =>
    run.call({ service: 'Ui', operation: 'addToUi' }, () => {
      const whole = structuredClone(tree);
      world.menus.place(run.effective.email, boundTo, { scriptId: run.scriptId, menu: whole });
      screen.setMenu(boundTo, whole);
    });

  return surface('Ui', {
    Button,
    ButtonSet,
    alert: (...args: unknown[]) => buttonNamed(ask('alert', args).button),
    prompt(...args: unknown[]) {
      const { button, text } = ask('prompt', args);
      return surface('PromptResponse', {
        getSelectedButton: () => buttonNamed(button),
        getResponseText: () => text,
      });
    },
    createMenu: (caption: unknown) => menu(run, { name: String(caption), items: [] }, place),
    showSidebar: (page: unknown) => show('showSidebar', 'sidebar', page),
    showModalDialog: (page: unknown, title: unknown) => show('showModalDialog', 'modal', page, title),
    showModelessDialog: (page: unknown, title: unknown) => show('showModelessDialog', 'modeless', page, title),
  });
}

function menu(run: Run, tree: MenuTree, place: (tree: MenuTree) => void): object {
  const own: object = surface(
    'Menu',
    {
      addItem(caption: unknown, functionName: unknown) {
        if (typeof caption !== 'string' || typeof functionName !== 'string') {
          throw badSignature(run, 'Menu.addItem', [caption, functionName]);
        }
        tree.items.push({ caption, functionName });
        return own;
      },
      addSeparator() {
        tree.items.push('separator');
        return own;
      },
      addSubMenu(child: unknown) {
        const inner = innerOf(child, 'Menu');
        if (inner === undefined) throw badSignature(run, 'Menu.addSubMenu', [child]);
        tree.items.push(inner as MenuTree);
        return own;
      },
      addToUi: () => place(tree),
    },
    tree,
  );
  return own;
}

/** documented signatures: (message), (message, buttons), (title, message, buttons) (D/reference/base/ui). */
function dialogArguments(run: Run, kind: 'alert' | 'prompt', args: readonly unknown[]) {
  const last = args[args.length - 1];
  const buttons = innerOf(last, 'ButtonSet') as string | undefined;
  const texts = buttons === undefined ? args : args.slice(0, -1);
  const wrong = texts.length === 0 || texts.length > (buttons === undefined ? 1 : 2);
  if (wrong || texts.some((text) => surfaceName(text) !== undefined)) throw badSignature(run, `Ui.${kind}`, args);
  const message = String(texts[texts.length - 1]);
  const title = texts.length === 2 ? String(texts[0]) : '';
  const set = buttons ?? 'OK';
  return { title, message, buttons: set.split('_') };
}
