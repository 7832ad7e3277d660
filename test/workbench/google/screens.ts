// The browser window of each person: what it showed, and how its dialogs are answered.
import type { MenuTree, Screen, Selection } from './contract';

export type Shown =
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string[]; button: string; text: string }
  | { kind: 'sidebar' | 'modal' | 'modeless'; title: string; html: string; width?: number; height?: number };

export interface RecordingScreen extends Screen {
  /** Everything shown, oldest first. */
  readonly shown: Shown[];
  /** Menus by spreadsheet and name, as last set. */
  readonly menus: Map<string, MenuTree[]>;
  /** Answers for the next dialogs, in order. Without one a dialog is closed by its cross: 'CLOSE'. */
  answer(...answers: { button: string; text?: string }[]): void;
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

export function recordingScreen(...answers: { button: string; text?: string }[]): RecordingScreen {
  const shown: Shown[] = [];
  const menus = new Map<string, MenuTree[]>();
  const selections = new Map<string, Selection>();
  const script = [...answers];
  return {
    shown,
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
      const { button, text = '' } = script.shift() ?? { button: 'CLOSE' };
      shown.push({ ...question, button, text });
      return { button, text };
    },
    show: (page) => void shown.push(page),
  };
}
