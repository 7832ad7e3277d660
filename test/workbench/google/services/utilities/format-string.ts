// Utilities.formatString: sprintf's marks d, i, f, s, x and %%, with width and precision.

/** Every mark takes the next value; a text is cut by its precision, a number rounded by it. */
export function formatString(template: string, values: readonly unknown[]): string {
  const left = [...values];
  return template.replace(/%(-)?(0)?(\d+)?(?:\.(\d+))?([%dfisx])/g, (_mark, minus, zero, width, digits, kind) => {
    if (kind === '%') return '%';
    const text = fieldText(kind, left.shift(), digits === undefined ? undefined : Number(digits));
    const wide = Number(width ?? 0);
    return minus === undefined ? text.padStart(wide, zero ?? ' ') : text.padEnd(wide);
  });
}

function fieldText(kind: string, value: unknown, digits: number | undefined): string {
  if (kind === 'f') return Number(value).toFixed(digits ?? 6);
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  if (kind === 's') return String(value).slice(0, digits);
  return String(Math.trunc(Number(value)));
}
