import { type Words, words } from "@/scoring/words";
import type { RuleBlockKey } from "./view";

interface BlockText {
  readonly title: Words;
  readonly says: Words;
}

const text = (title: Words, says: Words): BlockText => ({ title, says });

/** Each block's name and what it means, in the order of reading. */
export const blockTexts: Readonly<Record<RuleBlockKey, BlockText>> = {
  applies: text(words("适用范围", "Who is rated"), words("符合条件的主体才参加评价。", "Only subjects that meet this are rated.")),
  opening: text(words("起评分", "Opening score"), words("评价从起评分开始加减。", "Points are added to and taken from this score.")),
  indicators: text(words("指标", "Indicators"), words("每项指标的计分办法和分值。", "How each indicator scores, and its values.")),
  coverage: text(
    words("信息完整度", "How much must be known"),
    words(
      "列出的指标信息缺失时不计入，得分按已知指标的满分折算；已知过少则无法评定。",
      "These are left out where unknown and the score is made up to the full; with too little known there is no grade.",
    ),
  ),
  bounds: text(words("上下限与取整", "Bounds and rounding"), words("得分的两端和取整。", "The ends of the score and its rounding.")),
  vetoes: text(
    words("直接判级", "Direct grades"),
    words(
      "出现任一情形，不论得分直接判级；多项同时出现的，以列前者为准。",
      "Any of these grades directly, whatever the score; of several the first listed decides.",
    ),
  ),
  direct: text(words("不按得分评定的情形", "Decided without the score"), words("按先后顺序适用。", "Applied in this order.")),
  ladder: text(words("等级划分", "Grades"), words("", "")),
  thresholds: text(
    words("标准表", "Tables of thresholds"),
    words("条件所引用的标准，同一类别须各项都达到。", "What conditions refer to; within a class every number must be reached."),
  ),
  shifts: text(
    words("升级与降级", "Grades up and down"),
    words(
      "划分等级之后，出现情形的升降相应级数，不越过所列等级。",
      "After the ladder: so many grades up or down, never past the one named.",
    ),
  ),
  caps: text(words("封顶", "Caps"), words("出现任一情形，等级不得高于所列。", "Under any of these the grade is not above the one named.")),
  replacements: text(words("改评", "Replacements"), words("符合条件时以另一等级代替。", "Under these another grade takes its place.")),
  triggers: text(words("后续措施提示", "What follows"), words("只作提示，由工作人员决定。", "Proposed only; an officer decides.")),
  lists: text(
    words("名单", "Lists"),
    words(
      "模型只提出列入建议，是否列入由工作人员依法认定；工作方案用词不同的，附在名单的法定名称之后。",
      "The model only proposes an entry and an officer decides; where the plan uses another word it stands beside the name in law.",
    ),
  ),
  cohorts: text(
    words("同类排名", "Ranking among peers"),
    words("评价前先在同类中排名，同类过少不排名。", "Subjects are ranked among peers first; too few peers are not ranked."),
  ),
  facts: text(words("所用数据", "What is read"), words("本模型读取的目录项。", "Catalogue items this model reads.")),
  parameters: text(
    words("参数", "Parameters"),
    words("模型中的每个数值，连同施行日期和出处。", "Every number of the model with its date and source."),
  ),
};
