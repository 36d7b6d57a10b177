import { words } from "../../../words";
import { order7, platform, repairGuide2022 } from "../instruments";

const guide = (article: string) => ({ cites: repairGuide2022.art(article), provenance: "secondary" }) as const;
const recalled = { cites: order7.art("修复限制"), provenance: "proposal" } as const;

const onOwnMotion = [
  {
    label: words("期限届满，由系统自动修复，无须申请", "the term has run out: repaired by the system, without an application"),
    ...guide("自动修复"),
  },
  {
    label: words(
      "认定依据被撤销、变更或者政策法规变化的，由认定机关主动修复",
      "its ground was annulled or changed, or the law was: repaired by the authority of its own motion",
    ),
    ...guide("主动修复"),
  },
] as const;

const proof = {
  label: words(
    "提交履行义务、整改和消除影响的证明，材料齐全",
    "proof of performance, of rectification and that the effect was removed, complete",
  ),
  ...guide("申请修复"),
};
const training = { label: words("参加信用修复培训，培训后可补录", "repair training attended; the record may follow"), ...guide("培训") };
const bars = {
  label: words(
    "上次修复已满一年、申请无弄虚作假、期间未因同一事由再受处罚、法定限制期已过",
    "a year since the last repair, no fraud in the application, not punished again for the same cause, no statutory bar still running",
  ),
  ...recalled,
};
const clocks = {
  label: words(
    "10个工作日内受理、10个工作日内核实、5个工作日内决定、5个工作日内解除措施",
    "taken up within 10 working days, verified within 10, decided within 5, measures lifted within 5",
  ),
  ...recalled,
};

export const seriousExits = [
  ...onOwnMotion,
  proof,
  {
    label: words("不接受严重失信主体以信用承诺代替证明", "no pledge is accepted from a seriously dishonest subject in place of proof"),
    ...guide("信用承诺"),
  },
  training,
  bars,
  clocks,
] as const;

export const slightExits = [
  ...onOwnMotion,
  proof,
  {
    label: words("作出信用承诺；曾有虚假承诺的不予接受", "a credit pledge with its liability; none is accepted after an earlier false one"),
    ...guide("信用承诺"),
  },
  training,
  bars,
  clocks,
] as const;

export const watchExits = [
  {
    label: words("已整改的，满最短期限可提前解除", "put right: ends early once the least time has passed"),
    cites: platform.art("内部观察"),
    provenance: "proposal",
  },
] as const;
