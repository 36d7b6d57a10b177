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
  period: "2018-06",
  records: [registered, ...records],
  expected: { outcome: "rated", score: null, grade },
});

/** The city published no worked example that could be found; these follow from its table. */
export const marketRiskTianjinExamples2017: readonly Example[] = [
  example(rulebook, "例1", "3条处罚，共8万元", "three penalties, 80,000 yuan", "warning", penalties(2018, ["30000", "30000", "20000"])),
  example(rulebook, "例2", "3条处罚，共12万元", "three penalties, 120,000 yuan", "discredit", penalties(2018, ["50000", "50000", "20000"])),
  example(rulebook, "例3", "11条处罚，共4万元", "eleven penalties, 40,000 yuan", "serious", [
    ...penalties(2018, ["4000", ...Array.from({ length: 10 }, () => "3600")]),
  ]),
  example(rulebook, "例4", "无处罚，在经营异常名录", "no penalty, on the abnormal list", "warning", [onAbnormalList("2017-11-06")]),
  example(rulebook, "例5", "2条处罚，共1万元，在严重违法名单", "two penalties, 10,000 yuan, on the serious list", "discredit", [
    ...penalties(2018, ["6000", "4000"]),
    onSeriousList("2018-01-15"),
  ]),
  example(rulebook, "例6", "无处罚，失信被执行人", "no penalty, judgment defaulter", "serious", [defaulter("2018-02-01")]),
  example(rulebook, "例7", "5条处罚，恰10万元", "five penalties, exactly 100,000 yuan", "warning", [
    ...penalties(2018, ["20000", "20000", "20000", "20000", "20000"]),
  ]),
  example(own, "补1", "无不良信息", "no adverse information", "good", []),
  example(
    own,
    "补2",
    "6条处罚，共600元",
    "six penalties, 600 yuan",
    "discredit",
    penalties(2018, ["100", "100", "100", "100", "100", "100"]),
  ),
  example(own, "补3", "1条处罚，恰50万元", "one penalty, exactly 500,000 yuan", "discredit", penalties(2018, ["500000"])),
  example(own, "补4", "1条处罚，50万零1元", "one penalty, 500,001 yuan", "serious", penalties(2018, ["500001"])),
  example(own, "补5", "拒不配合检查", "refused an inspection", "warning", [refusal("2018-05-20")]),
  example(own, "补6", "被责令停产停业", "ordered to stop", "serious", penalties(2018, [""], "stop")),
  example(own, "补7", "被吊销营业执照", "business licence revoked", "serious", [licenceRevoked("2018-04-02")]),
  example(own, "补8", "对重大食品安全事故负有责任", "liable for a major food accident", "serious", [accident("2018-04-02")]),
];
