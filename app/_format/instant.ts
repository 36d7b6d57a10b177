const parts = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant as Beijing shows it: "2026-11-24 10:12". */
export const instant = (text: string): string => parts.format(new Date(text));
