import { z } from "zod";
import { procedure, router } from "../trpc";
import { listSubjects } from "./list-subjects";
import { listTowns } from "./list-towns";
import { readProfile } from "./read-profile";
import type { SubjectList, SubjectProfile } from "./view";

const listInput = z.object({
  query: z.string().trim().min(1).max(100).exactOptional(),
  kind: z.enum(["enterprise", "individualBusiness", "institution", "licensedPerson"]).exactOptional(),
  town: z.string().max(40).exactOptional(),
  modelId: z.string().max(80).exactOptional(),
  period: z.string().max(20).exactOptional(),
  grade: z.string().max(20).exactOptional(),
  move: z.enum(["better", "worse"]).exactOptional(),
  page: z.number().int().min(1).max(1_000_000),
});

const profileInput = z.object({ subjectId: z.number().int().positive() });

export const subjectsRouter = router({
  list: procedure.input(listInput).query(({ input }): Promise<SubjectList> => listSubjects(input)),
  towns: procedure.query((): Promise<string[]> => listTowns()),
  profile: procedure.input(profileInput).query(({ input }): Promise<SubjectProfile | null> => readProfile(input)),
});
