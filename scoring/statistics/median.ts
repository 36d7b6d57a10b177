import { median as unguarded } from "simple-statistics";

/** The median of finite numbers. Throws on an empty list or a number that is not finite, where the library would give NaN. */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new Error("the median of no numbers is not defined");
  if (!values.every(Number.isFinite)) throw new Error("the median needs finite numbers");
  return unguarded([...values]);
};
