import { words } from "../words";
import { amount, choice, day, optional, text } from "./field";
import { defineItem } from "./item";
import { guideActChoices } from "./tourism-codes";
import { basis, decidedOn, documentNumber, finding, harmsTourists, listEntry, namedChoice, ofGuides, residentId } from "./tourism-columns";

/** 导游证: makes a guide known to the platform, in that capacity alone. */
export const guideCertificate = defineItem({
  ...ofGuides,
  id: "guide-certificate",
  code: "WL-11",
  title: words("导游证", "Guide certificates"),
  makesSubject: true,
  basis: basis("《导游人员管理条例》", "Regulation on the Administration of Tour Guides", "official"),
  subject: { by: "residentId", codeField: "residentId", nameField: "name" },
  key: ["certificateNumber"],
  occurredOn: "issuedOn",
  effectiveUntil: "validUntil",
  ordered: [["issuedOn", "validUntil"]],
  fields: {
    residentId,
    name: text(words("姓名", "Name"), ["姓名", "name"], { maxLength: 60 }),
    certificateNumber: text(words("导游证号", "Certificate number"), ["导游证号", "certificate_number"], {
      maxLength: 40,
      identifies: true,
    }),
    issuedOn: day(words("初次领证日期", "First issued on"), ["初次领证日期", "issued_on"]),
    validUntil: optional(day(words("有效期至", "Valid until"), ["有效期至", "valid_until"], { mayLieAhead: true })),
    agency: optional(text(words("所属旅行社", "Agency's code"), ["所属旅行社代码", "agency"], { maxLength: 18 })),
    town: optional(text(words("所属镇街", "Town"), ["所属镇街", "town"], { maxLength: 40 })),
  },
});

/** 导游违规: one act of the table of points or one ground of a penalty, as decided. */
export const guideConduct = defineItem({
  ...ofGuides,
  id: "guide-conduct",
  code: "WL-12",
  title: words("导游扣分和处罚记录", "Points and penalties of guides"),
  class: "serious",
  shownForMonths: 60,
  basis: basis("《导游人员管理条例》和《旅游法》", "Regulation on Tour Guides and the Tourism Law", "official"),
  key: ["documentNumber", "act"],
  occurredOn: "actOn",
  decidedOn: "decidedOn",
  ordered: [["actOn", "decidedOn"]],
  fields: {
    residentId,
    documentNumber,
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], guideActChoices),
    measure: namedChoice(words("处理种类", "Measure"), ["处理种类", "measure"], {
      points: words("扣分", "Points alone"),
      warning: words("警告或责令改正", "Warning or order to correct"),
      fine: words("罚款", "Fine"),
      suspended: words("暂扣导游证", "Certificate suspended"),
      revoked: words("吊销导游证", "Certificate revoked"),
    }),
    fineYuan: optional(amount(words("罚款金额", "Fine"), ["罚款金额", "fine_yuan"], { unit: words("元", "yuan") })),
    harmsTourists,
    matter: optional(text(words("同一事项编号", "Matter"), ["同一事项编号", "matter"], { maxLength: 80 })),
    actOn: day(words("行为日期", "Act on"), ["行为日期", "act_on"]),
    decidedOn,
  },
});

/** 导游培训, each time attended. */
export const guideTraining = defineItem({
  ...ofGuides,
  id: "guide-training",
  code: "WL-13",
  title: words("导游培训", "Guides' training"),
  class: "good",
  key: ["residentId", "kind", "attendedOn"],
  occurredOn: "attendedOn",
  fields: {
    residentId,
    kind: namedChoice(words("培训类别", "Kind"), ["培训类别", "kind"], {
      yearly: words("年度培训", "Yearly"),
      afterZero: words("零分后培训", "After points were used up"),
    }),
    attendedOn: day(words("完成日期", "Attended on"), ["完成日期", "attended_on"]),
    hours: amount(words("学时", "Hours"), ["学时", "hours"], { unit: words("学时", "hours") }),
  },
});

/** 列入情形认定 for a guide. */
export const guideFinding = defineItem({
  ...ofGuides,
  id: "guide-finding",
  code: "WL-14",
  title: words("导游失信情形认定", "Findings of list grounds for guides"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber", "ground"],
  occurredOn: "decidedOn",
  fields: { residentId, ...finding },
});

/** 名单决定 for a guide. */
export const guideListEntry = defineItem({
  ...ofGuides,
  id: "guide-list-entry",
  code: "WL-15",
  title: words("导游名单信息", "List entries of guides"),
  class: "serious",
  shownForMonths: 36,
  key: ["documentNumber", "list"],
  occurredOn: "listedOn",
  ordered: [["listedOn", "removedOn"]],
  fields: { residentId, ...listEntry },
});
