import { type ConsoleMessage, type Page, test as plain } from "@playwright/test";
import { expect } from "./patient-expect";

interface Options {
  /** Addresses at which the site says no on purpose: the browser notes each refusal in its console. */
  readonly refusing: RegExp | undefined;
  /** Whether the page tries on purpose what the content policy stops. */
  readonly stopped: boolean;
}

/** A test that fails where a page it opened wrote an error to the console: what the content policy stops is written there too. */
export const test = plain.extend<Options & { readonly quiet: undefined }>({
  refusing: [undefined, { option: true }],
  stopped: [false, { option: true }],
  quiet: [
    async ({ context, refusing, stopped }, use) => {
      const errors: string[] = [];
      const isRefusal = (message: ConsoleMessage) =>
        (stopped && message.text().includes("Content Security Policy")) ||
        (/status of 4\d\d/.test(message.text()) && refusing?.test(message.location().url) === true);
      const listen = (page: Page) => {
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (message) => {
          if (message.type() === "error" && !isRefusal(message)) errors.push(`${message.location().url} ${message.text()}`);
        });
      };
      context.on("page", listen);
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
