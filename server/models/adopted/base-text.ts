import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Sql } from "@/db/client";
import { projectRoot } from "@/db/embedded/project-root";
import { readAdopted } from "./adopted-rows";

/** The text of a model: beside it in the project, or kept with it. */
export const textOfModel = async (sql: Sql, id: string): Promise<string> => {
  const file = path.join(projectRoot, "scoring", "models", ...id.split("/"), "text.md");
  if (existsSync(file)) return readFileSync(file, "utf8");
  return (await readAdopted(sql)).find((row) => row.modelId === id)?.document.text ?? "";
};
