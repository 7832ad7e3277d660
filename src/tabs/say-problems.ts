// Problems as a person reads them in a row: each names tab, row and column.
import type { Problem } from '../domain/problem';
import { type Language, say, sayProblem } from '../i18n/say';
import type { Tab } from './tab';

export interface Place {
  readonly tab: Tab;
  /** The tab's name as people see it now. */
  readonly title: string;
  /** Zero-based; absent when the row may have moved. */
  readonly row?: number;
}

export function sayProblems(place: Place, problems: readonly Problem[], language: Language = 'id'): string {
  const texts = say(language);
  return problems
    .map((problem) => {
      const sentence = sayProblem(problem, language);
      // The sheet bears its own language's labels, whoever reads.
      const column = problem.column === undefined ? undefined : place.tab.columns[problem.column]?.label.id;
      if (column === undefined) return sentence;
      return place.row === undefined
        ? texts.note.whereUnknownRow({ tab: place.title, column, sentence })
        : texts.note.where({ tab: place.title, row: place.row + 1, column, sentence });
    })
    .join('\n');
}
