/** A table row as a line of its own: `first cell – Header: cell; Header: cell`. */
export function rowText(cells: readonly string[], header: readonly string[]): string {
  const [first = "", ...rest] = cells;
  const named = rest.map((cell, i) => (cell && header[i + 1] ? `${header[i + 1]}: ${cell}` : cell)).filter(Boolean);
  return named.length ? `${first} – ${named.join("; ")}` : first;
}
