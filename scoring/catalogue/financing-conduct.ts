import { words } from "../words";
import { proposed } from "./basis";
import { yuan } from "./body-columns";
import { general, serious } from "./class-windows";
import { centralBank, court, localFinance } from "./department";
import { amount, choice, optional } from "./field";
import { finding, findingFields, ofBodies, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

/** 空头支票、票据持续逾期. */
export const dishonouredPaper = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "dishonoured-paper",
  code: "RH-01",
  title: words("空头支票和商业汇票持续逾期", "Dishonoured cheques and bills long overdue"),
  department: centralBank,
  basis: proposed(
    "《票据管理实施办法》《商业汇票承兑、贴现与再贴现管理办法》",
    "Implementing Measures for Negotiable Instruments, and for commercial bills",
  ),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      cheque: words("签发空头支票", "Cheque without cover"),
      bill: words("商业汇票持续逾期", "Bill long overdue"),
    }),
    amountYuan: optional(amount(words("票面金额", "Face amount"), ["票面金额", "amount"], { unit: yuan })),
  },
});

/** 地方金融组织监管评级: guarantee, small-loan, pawn and like firms. */
export const localFinanceGrade = defineItem({
  ...ofBodies,
  ...yearly,
  id: "local-finance-grade",
  code: "JR-01",
  title: words("地方金融组织监管评级", "Supervisory grades of local financial firms"),
  department: localFinance,
  publicity: "departmentsOnly",
  reportWithinWorkingDays: 20,
  basis: proposed("《山东省地方金融条例》", "Shandong Local Finance Regulation"),
  fields: {
    ...yearlyFields,
    trade: choice(words("业务", "Trade"), ["业务", "trade"], {
      guarantee: words("融资担保", "Guarantee"),
      smallLoan: words("小额贷款", "Small loans"),
      pawn: words("典当", "Pawn"),
      leasing: words("融资租赁", "Financial leasing"),
      factoring: words("商业保理", "Factoring"),
    }),
    grade: choice(words("评级", "Grade"), ["评级", "grade"], {
      A: words("A级", "A"),
      B: words("B级", "B"),
      C: words("C级", "C"),
      D: words("D级", "D"),
    }),
  },
});

/** 单位行贿、拒执等犯罪: a body convicted by a judgment in force. Persons convicted are not collected. */
export const bodyConviction = defineItem({
  ...ofBodies,
  ...serious,
  ...finding,
  id: "body-conviction",
  code: "FY-04",
  title: words("单位犯罪生效裁判", "Convictions of bodies"),
  department: court,
  publicity: "departmentsOnly",
  basis: proposed("生效刑事裁判文书", "Criminal judgments in force"),
  fields: {
    ...findingFields,
    offence: choice(words("罪名类别", "Offence"), ["罪名类别", "offence"], {
      bribery: words("单位行贿", "Bribery"),
      refusal: words("拒不执行判决、裁定", "Refusal to perform a judgment"),
      wages: words("拒不支付劳动报酬", "Refusal to pay wages"),
      tax: words("危害税收征管", "Tax offences"),
      market: words("扰乱市场秩序", "Market offences"),
      environment: words("污染环境", "Pollution"),
      other: words("其他", "Other"),
    }),
  },
});
