/** What a merge's log says of a step, apart from the words its author wrote. */
export interface ReasonLine {
  readonly step: "rule" | "approved" | "refused" | "undone" | "earlier" | null;
  readonly text: string;
}

const steps = /^(?:同意|不同意|撤销) (approved|refused|undone)：(.*)$/;

/** The log of a merge by lines, the newest round first; a rule's words stand in two languages, of which one is shown. */
export function reasonLines(reason: string, locale: string): ReasonLine[] {
  return reason
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, step, text] = steps.exec(line) ?? [];
      if (step !== undefined) return { step: step as "approved" | "refused" | "undone", text: text ?? "" };
      if (line.startsWith("—— ")) return { step: "earlier", text: line.replace(/^—— \w+ ?/, "") };
      const [, zh, en, what] = /^([^/]+) \/ ([^：]+)：(.*)$/.exec(line) ?? [];
      return what === undefined
        ? { step: null, text: line }
        : { step: "rule", text: locale === "en" ? `${en}: ${what}` : `${zh}：${what}` };
    });
}
