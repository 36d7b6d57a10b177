import type { Cast } from "./whole-cast";
import { bank } from "./whole-cast";

let made = 0;
const freshName = (): string => {
  made += 1;
  return `made${made}`;
};
const draft = { draft: "0123456789abcdef01234567", fileName: "registration.csv" };
const bytes = () => new Response("企业名称,统一社会信用代码\n").body;

/** An input that each verb takes, of the market's steward's own and of subjects that there are. */
export const validInputs = (ids: Cast["ids"]): Record<string, () => unknown> => {
  const pair = { subjectId: ids.firm, mergedId: ids.other, reason: "同一家企业换发了执照" };
  const row = { batchId: ids.batch, rowNumber: 3 };
  return {
    "accounts.me": () => undefined,
    "accounts.list": () => undefined,
    "accounts.choices": () => undefined,
    "accounts.make": () => ({ username: freshName(), name: "新人" }),
    "accounts.renewPassword": () => ({ username: "nobody-of-that-name" }),
    "accounts.setClosed": () => ({ userId: "giver", isClosed: true }),
    "accounts.give": () => ({ userId: "giver", role: "auditor" }),
    "accounts.confirm": () => ({ grantId: 1 }),
    "accounts.end": () => ({ grantId: 2_000_000 }),
    "acts.read": () => ({ actId: 1 }),
    "apiKeys.list": () => undefined,
    "apiKeys.make": () => ({ bank, name: "系统", days: 30 }),
    "apiKeys.rotate": () => ({ apiKeyId: 2_000_000 }),
    "apiKeys.revoke": () => ({ apiKeyId: 2_000_000 }),
    "audit.list": () => ({}),
    "audit.chain": () => undefined,
    "overview.read": () => undefined,
    "subjects.list": () => ({ page: 1 }),
    "subjects.towns": () => undefined,
    "subjects.profile": () => ({ subjectId: ids.firm }),
    "subjects.reveal": () => ({ subjectId: ids.driver, purpose: "投诉核实：行程争议" }),
    "models.list": () => undefined,
    "models.rated": () => undefined,
    "models.read": () => ({ id: "tax-credit/2025" }),
    "models.periods": () => ({ id: "tax-credit/2025" }),
    "models.compare": () => ({ left: "tax-credit/2014", right: "tax-credit/2025" }),
    "quarantine.list": () => ({}),
    "quarantine.read": () => row,
    "quarantine.askDownload": () => ({}),
    "quarantine.mend": () => ({ ...row, fields: { name: "虚构甲公司" } }),
    "quarantine.resend": () => draft,
    "quarantine.dismiss": () => ({ batchId: ids.batch, rowNumber: 2, reason: "重复报送" }),
    "quarantine.reopen": () => ({ batchId: ids.batch, rowNumber: 2 }),
    "lineage.record": () => ({ subjectId: ids.firm, recordId: ids.record }),
    "identity.list": () => ({ state: "proposed", page: 1 }),
    "identity.compare": () => ({ kept: bank, merged: bank }),
    "identity.find": () => undefined,
    "identity.propose": () => pair,
    "identity.decide": () => ({ ...pair, approve: false }),
    "identity.undo": () => pair,
    "batches.feeds": () => undefined,
    "batches.list": () => ({ page: 1 }),
    "batches.read": () => ({ batchId: ids.batch }),
    "batches.row": () => row,
    "drafts.keep": () => ({ fileName: "registration.csv", body: bytes() }),
    "drafts.preview": () => ({ ...draft, item: "registration", chosen: {} }),
    "drafts.send": () => ({ ...draft, item: "registration", chosen: {}, isSaved: false }),
    "quality.months": () => ({}),
    "quality.departments": () => ({}),
  };
};
