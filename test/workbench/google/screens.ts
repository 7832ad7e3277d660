// The browser window of each person: what it showed, and how its dialogs are answered.
import type { MenuTree, Screen, Selection } from './contract';

export type Shown =
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string[]; button: string; text: string }
  | { kind: 'sidebar' | 'modal' | 'modeless'; title: string; html: string; width?: number; height?: number };

export interface ScriptedAnswer {
  button: string;
  text?: string;
  /** How long the person takes. */
  seconds?: number;
  /** What happens elsewhere while the dialog is open. */
  meanwhile?: () => void;
}

export type Page = Extract<Shown, { html: string }>;

export interface RecordingScreen extends Screen {
  /** Everything shown, oldest first. */
  readonly shown: Shown[];
  /** Menus by spreadsheet and name, as last set. */
  readonly menus: Map<string, MenuTree[]>;
  /** The pages that stand open: one at each side of the grid. */
  readonly open: { sidebar?: Page; dialog?: Page };
  /** Answers for the next dialogs, in order. Without one, or without its button, a dialog is closed by its cross: 'CLOSE'. */
  answer(...answers: ScriptedAnswer[]): void;
}

export interface Screens {
  of(email: string): Screen;
  put(email: string, screen: Screen): void;
}

export function createScreens(): Screens {
  const screens = new Map<string, Screen>();
  return {
    of(email) {
      const known = screens.get(email.toLowerCase());
      if (known !== undefined) return known;
      const fresh = recordingScreen();
      screens.set(email.toLowerCase(), fresh);
      return fresh;
    },
    put: (email, screen) => void screens.set(email.toLowerCase(), screen),
  };
}

/** The app on a phone: cells, and nothing of a script's. */
export const phoneScreen = (): RecordingScreen => ({ ...recordingScreen(), device: 'phone' });

export function recordingScreen(...answers: ScriptedAnswer[]): RecordingScreen {
  const shown: Shown[] = [];
  const menus = new Map<string, MenuTree[]>();
  const selections = new Map<string, Selection>();
  const script = [...answers];
  const open: RecordingScreen['open'] = {};
  return {
    shown,
    open,
    menus,
    answer: (...more) => void script.push(...more),
    selection: (spreadsheetId) => selections.get(spreadsheetId),
    select: (spreadsheetId, selection) => void selections.set(spreadsheetId, selection),
    setMenu(spreadsheetId, menu) {
      const others = (menus.get(spreadsheetId) ?? []).filter((one) => one.name !== menu.name);
      menus.set(spreadsheetId, [...others, menu]);
    },
    toast: (message, title, seconds) => void shown.push({ kind: 'toast', title, message, seconds }),
    ask(question) {
      const {
        button: wanted,
        text = '',
        seconds = 0,
        meanwhile,
      }: ScriptedAnswer = script.shift() ?? { button: 'CLOSE' };
      const button = question.buttons.includes(wanted) ? wanted : 'CLOSE';
      meanwhile?.();
      shown.push({ ...question, button, text });
      return { button, text, seconds };
    },
    show(page) {
      shown.push(page);
      // documented: Ui.showSidebar and the dialogs put their page in the place of the one that is open [W/guides/editor-style-guide]
      open[page.kind === 'sidebar' ? 'sidebar' : 'dialog'] = page;
    },
  };
}
