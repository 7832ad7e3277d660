// The custom menus a person has on an open spreadsheet, and which script each belongs to.
import type { Json, MenuTree, Stateful } from './contract';

export interface PlacedMenu {
  scriptId: string;
  menu: MenuTree;
}

export interface Menus extends Stateful {
  place(email: string, bookId: string, placed: PlacedMenu): void;
  of(email: string, bookId: string): PlacedMenu[];
  /** The window is opened anew: it starts without custom menus. */
  clear(email: string, bookId: string): void;
  /** The script whose menu item calls this function. */
  ownerOf(email: string, bookId: string, functionName: string): string | undefined;
}

export function createMenus(): Menus {
  let windows: Record<string, PlacedMenu[]> = {};
  const key = (email: string, bookId: string) => `${email.toLowerCase()} ${bookId}`;
  const of = (email: string, bookId: string) => windows[key(email, bookId)] ?? [];
  return {
    place(email, bookId, placed) {
      const own = structuredClone(placed);
      // documented: Ui.createMenu replaces the menu that has the same name, also one of another script [D/guides/menus]
      const isSame = (one: PlacedMenu) => one.menu.name === own.menu.name;
      const menus = of(email, bookId);
      windows[key(email, bookId)] = menus.some(isSame)
        ? menus.map((one) => (isSame(one) ? own : one))
        : [...menus, own];
    },
    of: (email, bookId) => structuredClone(of(email, bookId)),
    clear(email, bookId) {
      delete windows[key(email, bookId)];
    },
    ownerOf: (email, bookId, functionName) => of(email, bookId).find((one) => calls(one.menu, functionName))?.scriptId,
    state: () => structuredClone(windows) as unknown as Json,
    restore(state) {
      windows = structuredClone(state) as unknown as typeof windows;
    },
  };
}

function calls(menu: MenuTree, functionName: string): boolean {
  return menu.items.some((item) => {
    if (item === 'separator') return false;
    return 'items' in item ? calls(item, functionName) : item.functionName === functionName;
  });
}
