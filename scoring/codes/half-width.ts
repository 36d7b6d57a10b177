/** Full-width letters, digits and signs to their ordinary forms; the ideographic space to a space. */
export const toHalfWidth = (text: string): string =>
  /[\u3000\uff01-\uff5e]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ")
    : text;
