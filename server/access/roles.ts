/** 角色. Of each account's grants one is acted in at a time. `public` is whoever has not signed in, or holds no live grant. */
export const roles = [
  "administrator",
  "auditor",
  "regulator",
  "inspector",
  "reviewer",
  "steward",
  "bankOfficer",
  "leadingGroup",
  "subject",
] as const;

export type Role = (typeof roles)[number];
export type AskerRole = Role | "public";

/** Those who work with the files of a sector. */
export const officials = ["regulator", "inspector", "reviewer"] as const satisfies readonly Role[];

/** A role that decides over others holds once a second administrator has confirmed it. */
export const decides = (role: Role): boolean => role === "reviewer";
