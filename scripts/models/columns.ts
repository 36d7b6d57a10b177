/** How many columns of a terminal a text takes: a Chinese character takes two. */
export const columnWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);

export const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnWidth(text)));
