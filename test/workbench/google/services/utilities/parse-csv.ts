// Utilities.parseCsv: rows of texts; quotes keep delimiters, line ends and doubled quotes.

/** Undefined when a quote is never closed. */
export function parseCsv(csv: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const one = csv.charAt(at);
    if (quoted) {
      if (one !== '"') cell += one;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (one === '"' && cell === '') quoted = true;
    else if (one === delimiter) {
      row.push(cell);
      cell = '';
    } else if (one === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else if (one !== '\r' || csv.charAt(at + 1) !== '\n') cell += one;
  }
  if (quoted) return undefined;
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]];
}
