// The grid's refusals in Google's words, in the language of the person who is refused.
import type { Person } from '../contract';
import type { GridError } from './grid-error';
import { charsPerCell } from './limits';
import { protectedText } from './protection';

const indonesian = (person: Person) => /^(id|in)\b/.test(person.locale);

function protectionRefusal(person: Person): string {
  // documented: the text of an error follows the language of the account that runs
  // [D/api/reference/rest/v1/ExecutionError]
  if (!indonesian(person)) return protectedText;
  // The words are ours: what matters is that nobody can recognise a refusal by its English text.
  return 'Anda mencoba mengedit sel atau objek yang dilindungi. Hubungi pemilik spreadsheet untuk menghapus perlindungan jika Anda perlu mengedit.';
}

function roleRefusal(person: Person): string {
  if (!indonesian(person)) return 'You do not have permission to perform that action.';
  return 'Anda tidak memiliki izin untuk melakukan tindakan tersebut.';
}

const validation =
  /^The data you entered in cell (\w+) violates the data validation rules set on this cell\.(?:\n(?:Please enter one of the following values: (.*)\.|([\s\S]*)))?$/;

function validationRefusal(message: string, person: Person): string {
  const match = validation.exec(message);
  if (!match || !indonesian(person)) return message;
  const [, cell, choices, help] = match;
  const first = `Data yang Anda masukkan di sel ${cell} melanggar aturan validasi data yang ditetapkan untuk sel ini.`;
  if (choices !== undefined) return `${first}\nMasukkan salah satu nilai berikut: ${choices}.`;
  return help === undefined ? first : `${first}\n${help}`;
}

export function refusalText(error: GridError, person: Person): string {
  switch (error.refusal) {
    case 'protected':
      return protectionRefusal(person);
    case 'no_role':
      return roleRefusal(person);
    case 'validation':
      return validationRefusal(error.message, person);
    case 'not_found':
      return 'You do not have permission to access the requested document.';
    case 'limit':
      return indonesian(person) && error.message.startsWith('Your input contains')
        ? `Masukan Anda berisi lebih dari maksimum ${charsPerCell} karakter dalam satu sel.`
        : error.message;
    default:
      return error.message;
  }
}
