// File > Make a copy: the tabs and the bound scripts, and nothing that belongs to the people who use them.
import { isAnonymous } from './people';
import type { House } from './world';

type Rooms = Pick<House, 'books' | 'files' | 'projects' | 'random'>;

/** Answers the copy's id. Throws for who may not see the spreadsheet, and for who has no Drive to keep a copy in. */
export function copyBook(
  { books, files, projects, random }: Rooms,
  email: string,
  bookId: string,
  title: string,
): string {
  if (isAnonymous(email)) throw new Error('A copy needs an account');
  // documented: whoever may view a spreadsheet may copy it, and so comes by its script [D/guides/bound]
  if (!files.canView(bookId, email)) throw new Error(`${email} may not open ${bookId}`);
  const copy = books.copy(bookId, email, title);
  for (const { name, files: sources } of projects.boundTo(bookId)) {
    const project = { name, boundTo: copy.id, files: sources };
    // reported: the script of a copied spreadsheet is another script: no trigger, property or consent of the first comes along
    // [github.com/GSA/recruiter/issues/6]
    const scriptId = `1${random.id(56)}`;
    // documented: a copied spreadsheet has a copy of the bound script, which belongs to whoever made the copy [D/guides/sheets/functions]
    projects.create(email, { ...project, scriptId });
  }
  return copy.id;
}
