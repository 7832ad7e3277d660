// Files whose content lives in another room: spreadsheets. Drive makes and copies them through whoever keeps them.
import { NotSimulated } from '../services/surface';

/** Each answers the id of the new file, which the keeper has registered under the person's name. */
export interface Keeper {
  create(person: string, name: string): string;
  copy(person: string, fileId: string, name: string): string;
}

export interface GoogleFiles {
  keep(mimeType: string, keeper: Keeper): void;
  /** Throws by name for a type that nobody keeps. */
  keeperOf(mimeType: string): Keeper;
}

export function createGoogleFiles(): GoogleFiles {
  const keepers = new Map<string, Keeper>();
  return {
    keep: (mimeType, keeper) => void keepers.set(mimeType, keeper),
    keeperOf(mimeType) {
      const keeper = keepers.get(mimeType);
      if (keeper === undefined) throw new NotSimulated(`Drive making a file of ${mimeType}`);
      return keeper;
    },
  };
}
