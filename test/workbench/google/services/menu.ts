// Menu: the builder of a custom menu (D/reference/base/menu).
import type { MenuTree, Run, Screen } from '../contract';
import type { World } from '../world';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { innerOf, surface } from './surface';

interface Place {
  run: Run;
  world: World;
  screen: Screen;
  bookId: string;
}

export function menuBuilder(place: Place, name: string): object {
  const { run } = place;
  const tree: MenuTree = { name, items: [] };
  const add = (item: MenuTree['items'][number]) => {
    tree.items.push(item);
    return own;
  };
  const own: object = surface(
    'Menu',
    {
      addItem(caption, functionName) {
        if (typeof caption !== 'string' || typeof functionName !== 'string') {
          throw badSignature(run, 'Menu.addItem', [caption, functionName]);
        }
        // documented: Menu.addItem names the function that a click on the item runs [D/reference/base/menu]
        return add({ caption, functionName });
      },
      // documented: Menu.addSeparator draws a line between two items [D/reference/base/menu]
      addSeparator: () => add('separator'),
      addSubMenu(child) {
        const inner = innerOf(child, 'Menu');
        if (inner === undefined) throw badSignature(run, 'Menu.addSubMenu', [child]);
        // documented: Menu.addSubMenu hangs another menu below an item [D/reference/base/menu]
        return add(inner as MenuTree);
      },
      // documented: Ui.createMenu only builds, the menu appears with Menu.addToUi, for the person whose window it is
      // [D/reference/base/ui]
      addToUi: () => put(place, tree),
    } satisfies Simulated<GoogleAppsScript.Base.Menu>,
    tree,
  );
  return own;
}

const put = ({ run, world, screen, bookId }: Place, tree: MenuTree) =>
  run.call({ service: 'Ui', operation: 'addToUi' }, () => {
    const menu = structuredClone(tree);
    world.menus.place(run.effective.email, bookId, { scriptId: run.scriptId, menu });
    screen.setMenu(bookId, menu);
  });
