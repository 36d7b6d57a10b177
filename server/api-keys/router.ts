import { z } from "zod";
import { told } from "../access/told";
import { bankCode } from "../accounts/bank-code";
import { grantChoices } from "../accounts/grant-choices";
import { forRoles, router } from "../trpc";
import { type ListedKey, listApiKeys } from "./list-api-keys";
import { makeApiKey } from "./make-api-key";
import { revokeApiKey } from "./revoke-api-key";
import { rotateApiKey } from "./rotate-api-key";

const apiKeyId = z.number().int().positive().max(2_147_483_647);
const word = z.string().trim().min(1).max(100);

interface ShownKey {
  readonly apiKeyId: number;
  /** Shown this once. */
  readonly key: string;
}

export const apiKeysRouter = router({
  list: forRoles("administrator").query(({ ctx }): Promise<ListedKey[]> => listApiKeys(ctx.sql)),
  make: forRoles("administrator")
    .input(z.object({ department: word.exactOptional(), bank: word.exactOptional(), name: word, days: z.number().int().min(1).max(3650) }))
    .mutation(async ({ ctx, input }): Promise<ShownKey> => {
      if ((input.department === undefined) === (input.bank === undefined))
        throw told("请选择部门或银行之一。", "Name either a department or a bank.");
      const holder = input.bank === undefined ? { department: input.department } : { bank: bankCode(input.bank) };
      if (holder.department !== undefined && !(await grantChoices(ctx.sql)).departments.some(({ id }) => id === holder.department))
        throw told("没有这个部门，请重新选择。", "There is no such department; choose again.");
      const key = { ...holder, name: input.name, days: input.days };
      const made = await makeApiKey(ctx.sql, key, ctx.claims.user ?? "");
      ctx.audit({ object: `key:${made.apiKeyId}`, detail: key });
      return made;
    }),
  rotate: forRoles("administrator")
    .input(z.object({ apiKeyId }))
    .mutation(async ({ ctx, input }): Promise<ShownKey> => {
      const made = await rotateApiKey(ctx.sql, input.apiKeyId, ctx.claims.user ?? "");
      if (!made) throw told("密钥已停用或过期，不能更换；请新发一个。", "The key is not live; make a new one.");
      ctx.audit({ object: `key:${made.apiKeyId}`, detail: { replaces: input.apiKeyId } });
      return made;
    }),
  revoke: forRoles("administrator")
    .input(z.object({ apiKeyId }))
    .mutation(async ({ ctx, input }): Promise<void> => {
      if (!(await revokeApiKey(ctx.sql, input.apiKeyId))) throw told("密钥已经停用。", "The key has been revoked already.");
      ctx.audit({ object: `key:${input.apiKeyId}` });
    }),
});
