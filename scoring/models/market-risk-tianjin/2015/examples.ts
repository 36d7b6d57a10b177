import type { Example, ExampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { accident, defaulter, licenceRevoked, onAbnormalList, onSeriousList, penalties, refusal, registered } from "../example-records";

const rulebook = "行业规则手册《小微企业》A2节，由规则推算 / rulebook small enterprises §A2, derived";
const own = "本项目依A2节决定表自拟 / own, from the table of §A2";

const example = (
  source: string,
  number: string,
  zh: string,
  en: string,
  grade: "good" | "warning" | "discredit" | "serious",
  records: readonly ExampleRecord[],
): Example => ({
  title: words(`${number}　${zh}`, `${number}: ${en}`),
  source,
  provenance: "proposal",
  period: "2016-06",
  records: [registered, ...records],
  expected: { outcome: "rated", score: null, grade },
});

/** The city published no worked example that could be found; these follow from its table. */
export const marketRiskTianjinExamples2015: readonly Example[] = [
  example(rulebook, "例4", "无处罚，在经营异常名录", "no penalty, on the abnormal list", "discredit", [onAbnormalList("2016-01-06")]),
  example(rulebook, "例5", "2条处罚，共1万元，在严重违法名单", "two penalties, 10,000 yuan, on the serious list", "serious", [
    ...penalties(2016, ["6000", "4000"]),
    onSeriousList("2016-02-15"),
  ]),
  example(own, "补1", "无不良信息", "no adverse information", "good", []),
  example(own, "补2", "1条处罚，50万元", "one penalty, 500,000 yuan", "discredit", penalties(2016, ["500000"])),
  example(own, "补3", "1条处罚，50万零1元", "one penalty, 500,001 yuan", "serious", penalties(2016, ["500001"])),
  example(own, "补4", "5条罚款", "five fines", "discredit", penalties(2016, ["100", "100", "100", "100", "100"])),
  example(own, "补5", "6条罚款", "six fines", "serious", penalties(2016, ["100", "100", "100", "100", "100", "100"])),
  example(own, "补6", "6条警告", "six warnings", "discredit", penalties(2016, ["", "", "", "", "", ""], "warning")),
  example(own, "补7", "拒不配合检查", "refused an inspection", "warning", [refusal("2016-05-20")]),
  example(own, "补8", "失信被执行人", "judgment defaulter", "serious", [defaulter("2016-02-01")]),
  example(own, "补9", "被责令停产停业", "ordered to stop", "serious", penalties(2016, [""], "stop")),
  example(own, "补10", "被吊销营业执照", "business licence revoked", "serious", [licenceRevoked("2016-04-02")]),
  example(own, "补11", "对重大食品安全事故负有责任", "liable for a major food accident", "serious", [accident("2016-04-02")]),
];
