/**
 * Makes `count` findings from the few of `text` (a findings.json), with other ids, files, lines and words; always the same bytes.
 * 15,000 from the fixture have about 52 MB, like a deep scan of a medium repository.
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
          // Outside Latin-1, so that V8 needs two bytes per character, as for a real scan.
          message: `${one.message} — №${round % 500}`,
          // Real findings quote more than the fixture's short files.
          raw: { ...one.raw, padding: 'x'.repeat(600) },
        },
        null,
        2,
      ),
    );
  }
  return `{"meta": ${JSON.stringify({ ...meta, finding_count: count })},\n"findings": [${parts.join(',\n')}]}\n`;
}
