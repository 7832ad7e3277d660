// What the scripts say, as one: the words a run needs in the language of whoever reads them. The pages have words of their own.
import { problemsId } from './problems.id';
import { textsId } from './texts.id';

export const wordsId = { problems: problemsId, texts: textsId };

export type Words = typeof wordsId;
