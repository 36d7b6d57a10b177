type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what is not asked for: inputs of verbs know no `undefined`. */
export const given = <T extends object>(filter: T): Defined<T> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Defined<T>;
