import { z } from "zod";
import { officials } from "../access/roles";
import { forRoles, router } from "../trpc";
import { listSubjects } from "./list-subjects";
import { listTowns } from "./list-towns";
import { readProfile } from "./read-profile";
import { type RevealedPerson, revealPerson } from "./reveal-person";
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
  list: forRoles(...officials, "bankOfficer")
    .input(listInput)
    .query(({ ctx, input }): Promise<SubjectList> => listSubjects(ctx.sql, input)),
  towns: forRoles(...officials, "bankOfficer").query(({ ctx }): Promise<string[]> => listTowns(ctx.sql)),
  /** Opening a file is written down, with whose it is. */
  profile: forRoles(...officials, "steward", "bankOfficer", "subject")
    .input(profileInput)
    .query(async ({ ctx, input: { subjectId } }): Promise<SubjectProfile | null> => {
      const profile = await readProfile(ctx.sql, subjectId);
      if (profile) ctx.audit({ subjectId });
      return profile;
    }),
  /** A person's name and number in full, for a purpose; the database writes down who asked and why before it gives them. */
  reveal: forRoles(...officials)
    .input(z.object({ subjectId: z.number().int().positive(), purpose: z.string().trim().min(5).max(200) }))
    .mutation(async ({ ctx, input: { subjectId, purpose } }): Promise<RevealedPerson> => {
      const person = await revealPerson(ctx.sql, subjectId, purpose, ctx.origin);
      ctx.isAudited();
      return person;
    }),
});
