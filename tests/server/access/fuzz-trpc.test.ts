import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { GET, POST } from "@/app/api/trpc/[trpc]/route";
import { appRouter } from "@/server/router";
import { betrayal, hostileJson, hostileText, spoilt, wellFormed } from "./hostile";
import { validInputs } from "./valid-inputs";
import { procedures, wholeCast } from "./whole-cast";

/** Every verb through its HTTP door, with inputs that no page sends: never a 5xx, and never a word of the inside. */
const cast = wholeCast();
const roles = ["administrator", "regulator", "steward", "reviewer", "auditor", "public"] as const;
const base = "http://localhost/api/trpc/";
let asked = 0;

const cookieOf = (role: string): Record<string, string> =>
  cast.tokens[role] ? { cookie: `xinheng.session_token=${cast.tokens[role]}.x` } : {};

const send = (request: Request): Promise<Response> => {
  asked += 1;
  return Promise.resolve(request.method === "GET" ? GET(request) : POST(request));
};

const query = (path: string, role: string, input: string): Request =>
  new Request(`${base}${path}?input=${encodeURIComponent(wellFormed(input))}`, { headers: cookieOf(role) });

const mutation = (path: string, role: string, body: string): Request =>
  new Request(`${base}${path}`, { method: "POST", headers: { ...cookieOf(role), "content-type": "application/json" }, body });

/** Nothing is betrayed by any of these answers. */
const holds = async (requests: readonly Request[]): Promise<void> => {
  const told = await Promise.all(requests.map(async (request) => betrayal(await send(request))));
  expect(told.filter((each) => each !== null)).toEqual([]);
};

/** Roles that may call it get further than those refused at the door. */
const roleOf = (path: string) => {
  const open = { accounts: "administrator", apiKeys: "administrator", quarantine: "steward", drafts: "steward", audit: "auditor" } as const;
  const own = open[path.split(".")[0] as keyof typeof open] ?? (/^identity\.(decide|undo)$/.test(path) ? "reviewer" : "regulator");
  return fc.oneof({ weight: 4, arbitrary: fc.constant(own) }, { weight: 1, arbitrary: fc.constantFrom(...roles) });
};

/** The names that a verb takes, also those that a valid input may leave out. */
const namesIn = (path: string): string[] => {
  const { inputs } = (appRouter._def.procedures as unknown as Record<string, { _def: { inputs: { shape?: object }[] } }>)[path]?._def ?? {
    inputs: [],
  };
  return inputs.flatMap(({ shape = {} }) => Object.keys(shape));
};

// Each new account costs a hash that is slow on purpose.
const rounds = 24;
const each = 8;

describe.each(procedures)("$path", ({ path, type }) => {
  test("answers anything with words", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const ask = type === "query" ? query : mutation;
    const input = fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .constant(0)
          .chain(() => spoilt(validInputs(cast.ids)[path]?.(), namesIn(path)))
          .map((value) => JSON.stringify(value)),
      },
      { weight: 2, arbitrary: hostileJson.map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: hostileText },
    );
    const call = fc.tuple(roleOf(path), input);
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: each, maxLength: each }), (calls) =>
        holds(calls.map(([role, text]) => ask(path, role, text ?? ""))),
      ),
      { numRuns: path === "accounts.make" ? 4 : rounds },
    );
  });
});

test("verbs that are not there, wrong methods and batches", async () => {
  const path = fc.oneof(
    hostileText.map((text) => encodeURIComponent(wellFormed(text))),
    fc.constantFrom("accounts", "accounts.me.more", "__proto__", "constructor.constructor", "accounts.__proto__", "a,b,c", ",".repeat(200)),
    fc.constantFrom(...procedures.map((procedure) => procedure.path)),
  );
  const strange = fc.tuple(
    path,
    fc.constantFrom("GET", "POST"),
    fc.constantFrom("", "?batch=1", "?batch=1&input=", "?input=%00", "?input=%"),
    hostileText,
    fc.constantFrom(...roles),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(strange, { minLength: each, maxLength: each }), (calls) =>
      holds(
        calls.map(([name, method, search, body, role]) => {
          const headers = { ...cookieOf(role), "content-type": body.length % 2 === 0 ? "application/json" : "text/plain" };
          return new Request(`${base}${name}${search}`, { method, headers, ...(method === "POST" && { body }) });
        }),
      ),
    ),
    { numRuns: 60 },
  );
  const batched = fc.array(
    fc.tuple(fc.constantFrom(...procedures.filter(({ type }) => type === "query").map((one) => one.path)), hostileJson),
    { minLength: 2, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(batched, fc.constantFrom(...roles), (calls, role) => {
      const inputs = JSON.stringify(Object.fromEntries(calls.map(([, value], at) => [at, value])));
      return holds(
        [query(`${calls.map(([name]) => name).join(",")}`, role, inputs).url].map(
          (url) => new Request(`${url}&batch=1`, { headers: cookieOf(role) }),
        ),
      );
    }),
    { numRuns: 60 },
  );
});

test("cookies and headers of any kind", async () => {
  const header = hostileText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?").trim());
  await fc.assert(
    fc.asyncProperty(header, header, header, (session, grant, origin) =>
      holds([
        new Request(`${base}accounts.me`, {
          headers: { cookie: `xinheng.session_token=${session}; xinheng.grant=${grant}`, "x-forwarded-for": origin },
        }),
      ]),
    ),
    { numRuns: 300 },
  );
});

test("ten thousand inputs were sent", () => expect(asked).toBeGreaterThanOrEqual(10_000));
