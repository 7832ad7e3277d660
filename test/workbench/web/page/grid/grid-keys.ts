// Keys the grid takes before Univer: Tab and Enter end the editor at once, Space ticks a box.

export interface GridKeys {
  isEditing(): boolean;
  /** Commits the editor and moves on, as Univer does with this key; false leaves the key to Univer. */
  endEditing(keyCode: number): boolean;
  /** Toggles the tick boxes in the selection; false when there are none. */
  toggle(): boolean;
}

// The codes Univer knows these keys by.
const ending: Record<string, number> = { Tab: 9, Enter: 13 };

const isPlain = (event: KeyboardEvent) =>
  !event.isComposing && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;

/** Univer's hidden editor stands outside of the grid's own element. */
const isForGrid = ({ target }: Event, container: HTMLElement) =>
  target === document.body ||
  (target instanceof HTMLElement && (target.isContentEditable || container.contains(target)));

/**
 * Univer binds the editor's Tab and Enter only after its editor was drawn, and drops a faster key; so this listens first.
 * Space on a tick box toggles it, as in Google Sheets (`assumed`; that the first box decides for a whole selection, too).
 */
export function listenToKeys(container: HTMLElement, keys: GridKeys): void {
  const take = (event: KeyboardEvent): boolean => {
    if (!isPlain(event) || !isForGrid(event, container)) return false;
    if (event.key === ' ') return !keys.isEditing() && keys.toggle();
    const keyCode = ending[event.key];
    return keyCode !== undefined && keys.isEditing() && keys.endEditing(keyCode);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!take(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
