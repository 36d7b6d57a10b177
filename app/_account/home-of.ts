import type { Claims } from "@/server/access/asker";

/** Where a role begins its day. */
export const homeOf = ({ role, subjectId }: Pick<Claims, "role" | "subjectId">): string => {
  switch (role) {
    case "administrator":
      return "/accounts";
    case "auditor":
      return "/audit";
    case "steward":
      return "/data";
    case "bankOfficer":
      return "/subjects";
    case "subject":
      return `/subjects/${subjectId}`;
    case "public":
      return "/account";
    default:
      return "/";
  }
};
