/** One short console line, Chinese first. */
export function say(chinese: string, english: string): void {
  console.log(`${chinese}  (${english})`);
}
