/** The national layout: its code, its Chinese name, and the field under which we keep it. */
export interface Column {
  readonly code: string;
  readonly title: string;
  readonly field: string;
}

const columns = (...lines: readonly string[]): readonly Column[] =>
  lines.map((line) => {
    const [code = "", title = "", field = ""] = line.split(" ");
    return { code, title, field };
  });

const operation = "操作 操作 operation";

export const penaltyColumns = columns(
  "CF_XDR_MC 行政相对人名称 name",
  "CF_XDR_LB 行政相对人类别 counterpartKind",
  "CF_XDR_SHXYM 统一社会信用代码 uscc",
  "CF_XDR_SWDJ 税务登记号 taxNumber",
  "CF_XDR_SYDW 事业单位证书号 institutionNumber",
  "CF_XDR_SHZZ 社会组织登记证号 socialOrganisationNumber",
  "CF_WSH 行政处罚决定书文号 documentNumber",
  "CF_WFXW 违法行为类型 breach",
  "CF_SY 违法事实 facts",
  "CF_YJ 处罚依据 basis",
  "CF_CFLB 处罚类别 category",
  "CF_NR_FK 罚款金额 fineYuan",
  "CF_JDRQ 处罚决定日期 decidedOn",
  "CF_GSJZQ 公示截止期 publishedUntil",
  "CF_CFJG 处罚机关 organ",
  "CF_CFJGDM 处罚机关统一社会信用代码 organCode",
  "CF_SJLY 数据来源单位 source",
  "CF_SJLYDM 数据来源单位统一社会信用代码 sourceCode",
  "BZ 备注 note",
  operation,
);

export const licenceColumns = columns(
  "XK_XDR_MC 行政相对人名称 name",
  "XK_XDR_LB 行政相对人类别 counterpartKind",
  "XK_XDR_SHXYM 统一社会信用代码 uscc",
  "XK_XDR_SWDJ 税务登记号 taxNumber",
  "XK_XDR_SYDW 事业单位证书号 institutionNumber",
  "XK_XDR_SHZZ 社会组织登记证号 socialOrganisationNumber",
  "XK_WSH 行政许可决定文书号 documentNumber",
  "XK_XKLB 许可类别 kind",
  "XK_NR 许可内容 content",
  "XK_XKBH 许可编号 certificateCode",
  "XK_JDRQ 许可决定日期 decidedOn",
  "XK_YXQZ 有效期自 validFrom",
  "XK_YXQZI 有效期至 validUntil",
  "XK_XKJG 许可机关 organ",
  "XK_XKJGDM 许可机关统一社会信用代码 organCode",
  "XK_SJLY 数据来源单位 source",
  "XK_SJLYDM 数据来源单位统一社会信用代码 sourceCode",
  "BZ 备注 note",
  operation,
);
