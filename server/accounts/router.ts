import { z } from "zod";
import type { Claims } from "../access/asker";
import { roles } from "../access/roles";
import { told } from "../access/told";
import { forEveryone, forRoles, router } from "../trpc";
import { authPool } from "./auth-database";
import { checkedGrant } from "./checked-grant";
import { confirmRole, endRole, giveRole } from "./give-role";
import { type GrantChoices, grantChoices } from "./grant-choices";
import { type HeldGrant, listOwnGrants, listPeople, type Person } from "./list-people";
import { makeAccount } from "./make-account";
import { renewPassword } from "./renew-password";
import { setClosed } from "./set-closed";

const userId = z.string().min(1).max(64);
const grantId = z.number().int().positive().max(2_147_483_647);
const word = z.string().trim().min(1).max(80);
const username = z.string().regex(/^[\p{L}\p{N}._-]{2,60}$/u);

const newGrant = z.object({
  userId,
  role: z.enum(roles),
  department: word.exactOptional(),
  sectors: z.array(word).max(50).exactOptional(),
  towns: z.array(word).max(200).exactOptional(),
  subjectId: z.number().int().positive().exactOptional(),
  bank: word.exactOptional(),
  endsOn: z.iso.date().exactOptional(),
});

interface Me {
  readonly claims: Claims;
  readonly grants: readonly HeldGrant[];
}

interface Shown {
  readonly username: string;
  readonly password: string;
}

export const accountsRouter = router({
  me: forEveryone.query(
    async ({ ctx: { sql, claims } }): Promise<Me> => ({
      claims,
      grants: claims.user === null ? [] : await listOwnGrants(sql, claims.user),
    }),
  ),
  list: forRoles("administrator", "auditor").query(({ ctx }): Promise<Person[]> => listPeople(ctx.sql)),
  /** What the form that gives a role offers. */
  choices: forRoles("administrator").query(({ ctx }): Promise<GrantChoices> => grantChoices(ctx.sql)),
  make: forRoles("administrator")
    .input(z.object({ username, name: word }))
    .mutation(async ({ ctx, input }): Promise<Shown & { readonly userId: string }> => {
      const taken = (await listPeople(ctx.sql)).some((person) => person.username === input.username.toLowerCase());
      if (taken) throw told(`用户名“${input.username}”已有人用，请换一个。`, "The username is taken; choose another.");
      const made = await makeAccount(authPool(), input);
      ctx.audit({ object: `account:${made.userId}`, detail: { username: input.username } });
      return { username: input.username, ...made };
    }),
  renewPassword: forRoles("administrator")
    .input(z.object({ username }))
    .mutation(async ({ ctx, input }): Promise<Shown> => {
      const renewed = await renewPassword(authPool(), input.username);
      if (!renewed) throw told("没有这个账号。", "There is no such account.");
      ctx.audit({ object: `account:${input.username}` });
      return renewed;
    }),
  setClosed: forRoles("administrator")
    .input(z.object({ userId, isClosed: z.boolean() }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      if (input.userId === ctx.claims.user) throw told("不能停用自己的账号。", "You cannot close your own account.");
      if (!(await setClosed(input.userId, input.isClosed)))
        throw told("账号状态已变，请刷新。", "The account has changed; refresh the page.");
      ctx.audit({ object: `account:${input.userId}`, detail: { isClosed: input.isClosed } });
    }),
  give: forRoles("administrator")
    .input(newGrant)
    .mutation(async ({ ctx, input }): Promise<{ grantId: number; isLive: boolean }> => {
      if (input.userId === ctx.claims.user)
        throw told("不能给自己授权，请由另一名管理员办理。", "Another administrator must give you a role.");
      if (!(await listPeople(ctx.sql)).some((person) => person.userId === input.userId))
        throw told("没有这个账号。", "There is no such account.");
      const grant = await checkedGrant(ctx.sql, input);
      const given = await giveRole(ctx.sql, ctx.claims.user ?? "", grant).catch(refuseUnknownFile);
      ctx.audit({ object: `grant:${given.grantId}`, detail: { ...grant } });
      return given;
    }),
  confirm: forRoles("administrator")
    .input(z.object({ grantId }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      const grant = (await listPeople(ctx.sql)).flatMap(({ grants }) => grants).find((each) => each.grantId === input.grantId);
      if (grant && (grant.givenBy === ctx.claims.user || grant.userId === ctx.claims.user))
        throw told("授权人和本人不能确认，请由另一名管理员确认。", "Neither who gave the role nor its holder can confirm it.");
      if (!(await confirmRole(ctx.sql, ctx.claims.user ?? "", input.grantId)))
        throw told("没有待确认的授权。", "No such role waits to be confirmed.");
      ctx.audit({ object: `grant:${input.grantId}` });
    }),
  end: forRoles("administrator")
    .input(z.object({ grantId }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      if (!(await endRole(ctx.sql, ctx.claims.user ?? "", input.grantId))) throw told("授权已经结束。", "The role has ended already.");
      ctx.audit({ object: `grant:${input.grantId}` });
    }),
});

/** An administrator reads no subject: that there is none of that number shows only here. */
function refuseUnknownFile(error: unknown): never {
  const isUnknown = (error as { code?: unknown }).code === "23503";
  throw isUnknown ? told("没有这个编号的信用主体，请核对。", "There is no subject of that number; check it.") : error;
}
