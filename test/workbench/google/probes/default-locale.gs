// dates and numbers are written as in the United States when a script names no locale
function probe() {
  const day = new Date(2026, 0, 31).toLocaleDateString();
  const number = (1234.5).toLocaleString();
  const seen = day + ' ' + number;
  Logger.log(seen === '1/31/2026 1,234.5' ? 'pass' : 'fail: ' + seen);
}
