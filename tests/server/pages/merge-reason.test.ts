import { expect, it } from "vitest";
import { reasonLines } from "@/app/_merges/reason-lines";

const log = [
  "查明另有营业执照",
  "—— undone 李四, 王五",
  "统一社会信用代码中的组织机构代码相同 / same organisation code within the USCC：MA0000001",
  "同意 approved：核实",
  "撤销 undone：两家",
].join("\n");

it.each([
  ["zh-CN", "统一社会信用代码中的组织机构代码相同：MA0000001"],
  ["en", "same organisation code within the USCC: MA0000001"],
])("the log of a merge is told by steps, a rule's words in %s alone", (locale, rule) => {
  expect(reasonLines(log, locale)).toEqual([
    { step: null, text: "查明另有营业执照" },
    { step: "earlier", text: "李四, 王五" },
    { step: "rule", text: rule },
    { step: "approved", text: "核实" },
    { step: "undone", text: "两家" },
  ]);
});
