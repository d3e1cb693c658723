/** Finds the offset of a line and column (from 1, in UTF-16 units); a byte order mark does not count as a column. */
export function offsetsIn(text: string): (line: number, column: number) => number | undefined {
  const starts = findLineStarts(text);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return (line, column) => {
    const start = starts[line - 1];
    return start === undefined ? undefined : start + column - 1 + (line === 1 ? mark : 0);
  };
}

/** The offsets at which lines start. CR LF, LF, and as in editors a lone CR, end a line. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
