/**
 * `count` findings made from the few of `text` (a findings.json): other ids, files, lines and words, the same bytes each
 * time. 15,000 of them out of the fixture are about 52 MB, as a deep scan of a middling repository gives.
 */
export function scaleFindings(text, count) {
  const { meta, findings } = JSON.parse(text);
  const parts = [];
  for (let at = 0; at < count; at++) {
    const one = findings[at % findings.length];
    const round = Math.floor(at / findings.length);
    const { path, startLine } = one.location;
    parts.push(
      JSON.stringify(
        {
          ...one,
          id: (0x9e3779b97f4a7c15n * BigInt(at + 1)).toString(16).slice(-16),
          location: {
            ...one.location,
            path: path.replace(/(\.\w+)$/, `_${round}$1`),
            startLine: startLine + (round % 97),
          },
          // Outside Latin-1: V8 then holds the whole text in two bytes a character, as it does for a real scan.
          message: `${one.message} — №${round % 500}`,
          // Real findings quote more than the fixture's short files do.
          raw: { ...one.raw, padding: 'x'.repeat(600) },
        },
        null,
        2,
      ),
    );
  }
  return `{"meta": ${JSON.stringify({ ...meta, finding_count: count })},\n"findings": [${parts.join(',\n')}]}\n`;
}
