const spellings: Readonly<Record<string, readonly string[]>> = {
  CNY: ["人民币", "RMB"],
  USD: ["美元", "美金"],
  HKD: ["港币", "港元", "香港元"],
  JPY: ["日元", "日币"],
  EUR: ["欧元"],
  GBP: ["英镑"],
  SGD: ["新加坡元", "新币"],
  AUD: ["澳大利亚元", "澳元"],
  CAD: ["加拿大元", "加元"],
  CHF: ["瑞士法郎"],
  TWD: ["新台币", "台币"],
  MOP: ["澳门元", "澳门币"],
  KRW: ["韩元"],
  DEM: ["德国马克"],
  FRF: ["法国法郎"],
};

const byWord = new Map(Object.entries(spellings).flatMap(([code, words]) => [code, ...words].map((word) => [word, code] as const)));

/** ISO code of a currency by its code or a Chinese name. */
export const currencyCode = (word: string): string | undefined => byWord.get(word.toUpperCase()) ?? byWord.get(word.replace(/元$/, ""));

/** Longest first, for use inside a pattern. */
export const currencyWords: readonly string[] = [...byWord.keys()].sort((one, other) => other.length - one.length);

/** Names that by themselves say which unit is counted: "100美元" does, "100人民币" does not. */
export const countsInUnits = (word: string): boolean => /[元镑郎克金]$/.test(word);
