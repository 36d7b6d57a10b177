const unshowable = /\p{Surrogate}|\0/gu;

/** A text cut to a length a person can read and a database can hold: NUL and half characters are shown as a replacement sign. */
export function shownText(text: string, length: number): string {
  const isCut = text.length > length;
  const shown = (isCut ? text.slice(0, length) : text).replace(unshowable, "\uFFFD");
  return isCut ? `${shown}……（共 ${text.length} 个字符，已截断 / cut）` : shown;
}
