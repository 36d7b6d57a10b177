/** Longest publication by class, in months, from the day of decision (信用修复管理办法, 2026); read second-hand. */
export const classMonths = { minor: 3, general: 12, serious: 36 } as const;

export const minor = { class: "minor", shownForMonths: classMonths.minor } as const;
export const general = { class: "general", shownForMonths: classMonths.general } as const;
export const serious = { class: "serious", shownForMonths: classMonths.serious } as const;
