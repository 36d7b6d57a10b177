import { words } from "../words";
import { amount, choice, day, optional, text } from "./field";

/*
 * Columns of the national double-publicity layout (from 2019), and of the layout before it as further names. Columns that name a natural person
 * (legal representative, papers and their numbers) have no field: they may stand in a file and are passed over.
 */

const yuan = words("元", "yuan");
const note = text(words("备注", "Note"), ["BZ", "备注"], { maxLength: 1000 });

/** Old numbers and source of a row, which both layouts have under their own prefix. */
const alike = (prefix: "CF" | "XK", kinds: readonly [string, ...string[]]) => ({
  counterpartKind: optional(text(words("相对人类别", "Kind of counterpart"), [...kinds, "行政相对人类别"], { maxLength: 40 })),
  registrationNumber: optional(
    text(words("工商注册号", "Old registration number"), [`${prefix}_XDR_GSZC`, `${prefix}_XDR_GSDJ`, "工商注册号"], { maxLength: 15 }),
  ),
  organisationCode: optional(
    text(words("组织机构代码", "Old organisation code"), [`${prefix}_XDR_ZZJG`, `${prefix}_XDR_ZDM`, "组织机构代码"], { maxLength: 10 }),
  ),
  taxNumber: optional(text(words("税务登记号", "Tax registration number"), [`${prefix}_XDR_SWDJ`, "税务登记号"], { maxLength: 20 })),
  institutionNumber: optional(
    text(words("事业单位证书号", "Public institution's certificate"), [`${prefix}_XDR_SYDW`, "事业单位证书号"], { maxLength: 40 }),
  ),
  socialOrganisationNumber: optional(
    text(words("社会组织登记证号", "Social organisation's certificate"), [`${prefix}_XDR_SHZZ`, "社会组织登记证号"], { maxLength: 40 }),
  ),
  source: optional(text(words("数据来源单位", "Source of the data"), [`${prefix}_SJLY`, "数据来源单位"], { maxLength: 200 })),
  sourceCode: optional(
    text(words("数据来源单位统一社会信用代码", "Unified code of the source"), [`${prefix}_SJLYDM`, "数据来源单位统一社会信用代码"], {
      maxLength: 18,
    }),
  ),
  note: optional(note),
});

export const licenceFields = {
  name: text(words("相对人名称", "Name of the counterpart"), ["XK_XDR_MC", "XK_XDR", "行政相对人名称"], { maxLength: 200 }),
  uscc: text(words("统一社会信用代码", "Unified social credit code"), ["XK_XDR_SHXYM", "统一社会信用代码"], { maxLength: 18 }),
  documentNumber: text(words("许可文书号", "Document number"), ["XK_WSH", "行政许可决定文书号"], { maxLength: 100 }),
  kind: text(words("许可类别", "Kind of licence"), ["XK_XKLB", "XK_SPLB", "许可类别"], { maxLength: 60 }),
  content: optional(text(words("许可内容", "Content"), ["XK_NR", "许可内容"], { maxLength: 4000 })),
  decidedOn: day(words("许可决定日期", "Decided on"), ["XK_JDRQ", "许可决定日期"]),
  validFrom: optional(day(words("有效期自", "Valid from"), ["XK_YXQZ", "有效期自"], { mayLieAhead: true })),
  validUntil: optional(day(words("有效期至", "Valid until"), ["XK_YXQZI", "XK_JZQ", "有效期至"], { mayLieAhead: true })),
  organ: text(words("许可机关", "Deciding organ"), ["XK_XKJG", "XK_XZJG", "许可机关"], { maxLength: 200 }),
  documentName: optional(text(words("许可决定文书名称", "Name of the decision"), ["XK_XKWS", "许可决定文书名称"], { maxLength: 200 })),
  project: optional(text(words("项目名称", "Project"), ["XK_XMMC", "项目名称"], { maxLength: 200 })),
  certificateName: optional(text(words("许可证书名称", "Name of the certificate"), ["XK_XKZS", "许可证书名称"], { maxLength: 200 })),
  certificateCode: optional(text(words("许可编号", "Number of the certificate"), ["XK_XKBH", "许可编号"], { maxLength: 100 })),
  organCode: optional(
    text(words("许可机关统一社会信用代码", "Unified code of the organ"), ["XK_XKJGDM", "许可机关统一社会信用代码"], { maxLength: 18 }),
  ),
  state: optional(text(words("当前状态", "State"), ["XK_ZT", "当前状态"], { maxLength: 20 })),
  region: optional(text(words("地方编码", "Region code"), ["DFBM", "地方编码"], { maxLength: 12 })),
  ...alike("XK", ["XK_XDR_LB", "XK_XDR_TYPE"]),
};

const categories = {
  warning: words("警告", "Warning"),
  criticism: words("通报批评", "Criticism"),
  fine: words("罚款", "Fine"),
  confiscation: words("没收", "Confiscation"),
  suspension: words("暂扣许可证件", "Licence suspended"),
  revocation: words("吊销许可证件", "Licence revoked"),
  stop: words("责令停产停业", "Ordered to stop"),
};
type Category = keyof typeof categories;

const categoryNames: Readonly<Record<string, Category>> = {
  没收违法所得: "confiscation",
  没收非法财物: "confiscation",
  "没收违法所得、没收非法财物": "confiscation",
  "没收违法所得、非法财物": "confiscation",
  "暂扣许可证件、降低资质等级": "suspension",
  降低资质等级: "suspension",
  吊销许可证: "revocation",
  吊销营业执照: "revocation",
  责令关闭: "stop",
};

export const penaltyFields = {
  name: text(words("相对人名称", "Name of the counterpart"), ["CF_XDR_MC", "行政相对人名称"], { maxLength: 200 }),
  uscc: text(words("统一社会信用代码", "Unified social credit code"), ["CF_XDR_SHXYM", "统一社会信用代码"], { maxLength: 18 }),
  documentNumber: text(words("处罚决定书文号", "Decision number"), ["CF_WSH", "行政处罚决定书文号"], { maxLength: 100 }),
  breach: text(words("违法行为类型", "Kind of breach"), ["CF_WFXW", "违法行为类型"], { maxLength: 200 }),
  facts: optional(text(words("违法事实", "Facts"), ["CF_SY", "违法事实"], { maxLength: 4000 })),
  basis: optional(text(words("处罚依据", "Legal basis"), ["CF_YJ", "处罚依据"], { maxLength: 2000 })),
  category: choice<Category>(words("处罚类别", "Kind of penalty"), ["CF_CFLB", "CF_CFLB1", "处罚类别"], categories, categoryNames),
  fineYuan: optional(amount(words("罚款金额", "Fine"), ["CF_NR_FK", "罚款金额"], { written: "tenThousand", unit: yuan })),
  decidedOn: day(words("处罚决定日期", "Decided on"), ["CF_JDRQ", "处罚决定日期"]),
  publishedUntil: optional(day(words("公示截止期", "Published until"), ["CF_GSJZQ", "公示截止期"], { mayLieAhead: true })),
  organ: text(words("处罚机关", "Deciding organ"), ["CF_CFJG", "CF_XZJG", "处罚机关"], { maxLength: 200 }),
  secondCategory: optional(
    choice<Category>(words("处罚类别2", "Second kind of penalty"), ["CF_CFLB2", "处罚类别2"], categories, categoryNames),
  ),
  content: optional(text(words("处罚内容", "Content"), ["CF_NR", "CF_JG", "处罚内容"], { maxLength: 4000 })),
  confiscatedYuan: optional(
    amount(words("没收违法所得、没收非法财物的金额", "Confiscated"), ["CF_NR_WFFF", "没收违法所得、没收非法财物的金额"], {
      written: "tenThousand",
      unit: yuan,
    }),
  ),
  licenceTaken: optional(
    text(words("暂扣或吊销证照名称及编号", "Licence suspended or revoked"), ["CF_NR_ZKDX", "暂扣或吊销证照名称及编号"], { maxLength: 400 }),
  ),
  term: optional(text(words("处罚有效期", "Term of the penalty"), ["CF_YXQ", "CF_QX", "处罚有效期"], { maxLength: 40 })),
  organCode: optional(
    text(words("处罚机关统一社会信用代码", "Unified code of the organ"), ["CF_CFJGDM", "处罚机关统一社会信用代码"], { maxLength: 18 }),
  ),
  ...alike("CF", ["CF_XDR_LB"]),
};
