/** Fewer pairs tell nothing: a name or two of rare characters. */
const fewestPairs = 10;

/**
 * Chinese text in GB18030 is nearly all GB 2312: both bytes of a character are A1 or above. In Big5, Shift-JIS or Latin text many
 * second bytes are not, so a file in one of those is not taken for GB18030 and stored as nonsense.
 */
export function looksLikeGb18030(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length - 1; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    at += 1;
    pairs += 1;
    if ((bytes[at - 1] ?? 0) >= 0xa1 && (bytes[at] ?? 0) >= 0xa1) common += 1;
  }
  return pairs < fewestPairs || common / pairs >= 0.7;
}
