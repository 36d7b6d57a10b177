import { initTRPC } from "@trpc/server";

const t = initTRPC.create({
  // An unknown error never shows its text; what was refused says why in its own words.
  errorFormatter: ({ shape }) =>
    shape.data.code === "INTERNAL_SERVER_ERROR"
      ? { ...shape, message: "INTERNAL_SERVER_ERROR", data: { ...shape.data, stack: undefined } }
      : shape,
});

export const router = t.router;
export const procedure = t.procedure;
export const createCallerFactory = t.createCallerFactory;
