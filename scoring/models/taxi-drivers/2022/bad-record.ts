import { all, atLeast, atMost, is, isFalse, isTrue, lessThan } from "../../../engine/condition";
import { words } from "../../../words";
import { measures2022, platform } from "../instruments";

const ground = { cites: measures2022.art("不良记录"), provenance: "secondary" } as const;

/** 不良记录名单, each ground an entry of its own. */
export const badRecord = {
  ...ground,
  label: words("不良记录名单", "Bad-record list"),
  reading: words("列入期限未见，列入情形消除即止", "no term was found: an entry ends with its ground"),
  side: "adverse",
  publicity: "departmentsOnly",
  term: null,
  earliestExit: null,
  exits: [
    {
      label: words("按要求完成培训并纠正", "Training attended as required, and the conduct mended"),
      cites: platform.art("退出"),
      provenance: "proposal",
    },
  ],
  entries: {
    twice: {
      ...ground,
      label: words("一个周期内两次及以上降至3分及以下", "Twice or more at 3 or below in one cycle"),
      when: atLeast("conduct.lowTimes", "twice"),
    },
    untrained: {
      ...ground,
      label: words("得分为零且未参加培训", "Zero and training not attended"),
      when: all(atMost("score", "zeroScore"), isFalse("trained")),
    },
    twoCycles: {
      ...ground,
      label: words("连续两个周期为B级", "B in two cycles running"),
      when: all(is("lastGrade", "B"), lessThan("score", "gradeA")),
    },
    courtListed: {
      ...ground,
      label: words("被人民法院列入失信被执行人名单", "Listed by the courts"),
      when: isTrue("courtListed"),
    },
    graveMatter: {
      ...ground,
      label: words("有其他严重违法行为或服务质量事件", "Other grave breach or service incident"),
      when: isTrue("graveMatter"),
    },
  },
} as const;
