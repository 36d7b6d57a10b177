import fc from "fast-check";

/** What breaks parsers, databases and logs: no input of a user's, all of them an attacker's. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "\udfff\ud800",
    "\u202e\ufeff",
    "' or 1=1 --",
    "'; drop table records; --",
    "%00",
    "../../../etc/passwd",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "=1+1",
    "__proto__",
    "constructor",
    "NaN",
    "-0",
    "1e309",
    "9223372036854775808",
    "2147483648",
    "0001-01-01",
    "2026-02-30",
    "9999-12-31",
    "infinity",
    "a".repeat(5000),
    "龘".repeat(300),
    "%",
    "_\\",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

export const hostileNumber = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    -1,
    1,
    2,
    0.5,
    1e21,
    1e308,
    -1e308,
    2_147_483_647,
    2_147_483_648,
    9_007_199_254_740_991,
    9_007_199_254_740_992,
    9.3e18,
    5e-324,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
);

export const hostileLeaf = fc.oneof(hostileText, hostileNumber, fc.constantFrom<unknown>(null, true, false, [], {}));

/** JSON of any shape, prototype keys and deep nesting among it. */
export const hostileJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.oneof(hostileText, fc.constantFrom("__proto__", "constructor", "toString")), hostileLeaf, { maxKeys: 5 }),
  fc.array(hostileLeaf, { maxLength: 5 }),
  fc.integer({ min: 50, max: 2000 }).map((depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth)) as unknown),
  hostileLeaf,
);

/** A valid input of which one or two leaves hold something else: that reaches what stands behind the schema. */
export const spoilt = (valid: unknown, more: readonly string[] = []): fc.Arbitrary<unknown> => {
  const names = [...new Set([...Object.keys(valid ?? {}), ...more])];
  if (valid === null || typeof valid !== "object" || names.length === 0) return hostileJson;
  return fc
    .array(
      fc.tuple(
        fc.constantFrom(...names, "__proto__", "more"),
        fc.oneof({ weight: 4, arbitrary: hostileLeaf }, { weight: 1, arbitrary: hostileJson }),
      ),
      {
        minLength: 1,
        maxLength: 2,
      },
    )
    .map((changes) => ({ ...valid, ...Object.fromEntries(changes) }));
};

const internals =
  /\bat \S+ \(|\bnode_modules\b|\/(tmp|root|home|work|usr)\/|\.(ts|js):\d+|PostgresError|syntax error|select .+ from |insert into |violates |invalid byte sequence|out of range for type|access\.|stack"/i;

/** Why an answer betrays something of the inside, or null where it does not. */
export async function betrayal(response: Response): Promise<string | null> {
  if (response.status >= 500) return `status ${response.status}: ${(await response.text()).slice(0, 300)}`;
  const found = response.status >= 400 ? internals.exec(await response.text()) : null;
  return found ? `says ${found[0]}` : null;
}

/** No address holds half a character: a browser would not send it. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");
