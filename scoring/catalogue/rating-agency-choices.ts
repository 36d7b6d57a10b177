import { words } from "../words";
import { amount, choice, count, yesNo } from "./field";

const number = (zh: string, en: string, column: string) => count(words(zh, en), [zh, column]);
const hundredths = (zh: string, en: string, column: string) => count(words(zh, en), [zh, column], { unit: words("%", "%") });
const thousandths = (zh: string, en: string, column: string) => count(words(zh, en), [zh, column], { unit: words("‰", "‰") });
const ofLastYear = (zh: string, en: string, column: string) =>
  count(words(zh, en), [zh, column], { unit: words("上年=100", "last year = 100") });
const certified = (zh: string, en: string, column: string) => yesNo(words(zh, en), [zh, column]);

/**
 * What a file of a commissioned rating holds, in the order of the agency's table. Ratios are whole hundredths or thousandths, as the table
 * prints them; growth is an index, and a return or working capital below nothing counts as nothing.
 */
export const filingFields = {
  ownerAge: number("法定代表人年龄", "Age of the legal representative", "owner_age"),
  ownerDiscredit: number("法定代表人失信记录数", "Discredit records of the legal representative", "owner_discredit"),
  controllingStake: hundredths("控股比例", "Controlling stake", "controlling_stake"),
  shareholding: choice(words("股权稳定性", "Stability of shareholding"), ["股权稳定性", "shareholding"], {
    never: words("从未变更", "Never changed"),
    notInThreeYears: words("近三年未变更", "Not changed in three years"),
    sameController: words("近三年有变更，控制人未变", "Changed in three years, same controller"),
    majorChange: words("近三年有重大变更（超过30%或控制人变更）", "Major change in three years (over 30 % or of controller)"),
  }),
  iso9000: certified("ISO9000认证", "ISO 9000", "iso_9000"),
  iso27000: certified("ISO27000认证", "ISO 27000", "iso_27000"),
  entityDiscredit: number("企业失信记录数", "Discredit records of the enterprise", "entity_discredit"),
  lawsuits: number("案件纠纷数", "Lawsuits and disputes", "lawsuits"),
  socialInsurance: choice(words("员工保险", "Staff social insurance"), ["员工保险", "social_insurance"], {
    all: words("全员参保", "All insured"),
    most: words("大部分参保", "Most insured"),
    few: words("少数老员工参保", "A few long-serving insured"),
    none: words("未参保", "None insured"),
  }),
  premises: choice(words("经营场所", "Premises"), ["经营场所", "premises"], {
    owned: words("自有", "Owned"),
    leaseThreeYears: words("租赁，剩余三年以上", "Lease, three years or more left"),
    leaseTwoYears: words("租赁，剩余二年以上", "Lease, two years or more left"),
    leaseOneYear: words("租赁，剩余一年以上", "Lease, one year or more left"),
    other: words("其他", "Other"),
  }),
  assetTurnover: hundredths("总资产周转率", "Total-asset turnover", "asset_turnover"),
  workingCapital: hundredths("营运资金占总资产比例", "Working capital in total assets", "working_capital"),
  webSales: choice(words("网站与网络销售", "Site and sales platform"), ["网站与网络销售", "web_sales"], {
    siteAndOwnShop: words("网站及自建商城", "Site and own shop"),
    siteAndOtherShop: words("网站及第三方店铺", "Site, and a shop elsewhere"),
    otherShop: words("仅第三方店铺", "A shop elsewhere only"),
    siteOnly: words("仅网站", "Site only"),
    none: words("均无", "None"),
  }),
  socialMedia: choice(words("微信公众号与官方微博", "WeChat account and official Weibo"), ["微信公众号与官方微博", "social_media"], {
    both: words("两者均有", "Both"),
    one: words("其一", "One"),
    none: words("均无", "None"),
  }),
  returnOnAssets: thousandths("总资产收益率", "Return on assets", "return_on_assets"),
  returnOnEquity: thousandths("净资产收益率", "Return on equity", "return_on_equity"),
  capitalWithReturn: count(words("资本收益指数", "Capital with its return"), ["资本收益指数", "capital_with_return"], {
    unit: words("资本=100", "capital = 100"),
  }),
  salesMargin: hundredths("销售利润率", "Sales margin", "sales_margin"),
  debtRatio: hundredths("资产负债率", "Debt ratio", "debt_ratio"),
  currentRatio: hundredths("流动比率", "Current ratio", "current_ratio"),
  salesYuan: amount(words("销售收入", "Sales"), ["销售收入（万元）", "sales_10k"], { written: "tenThousand", unit: words("元", "yuan") }),
  staff: number("员工人数", "Staff", "staff"),
  inventionPatents: number("发明专利数", "Invention patents", "invention_patents"),
  utilityPatents: number("实用新型专利数", "Utility-model patents", "utility_patents"),
  designPatents: number("外观设计专利数", "Design patents", "design_patents"),
  profitIndex: ofLastYear("利润指数", "Index of profit", "profit_index"),
  salesIndex: ofLastYear("销售指数", "Index of sales", "sales_index"),
  capitalIndex: ofLastYear("资本积累指数", "Index of capital", "capital_index"),
};

/** The eight adjustments of the agency's system. */
export const adjustmentChoices = {
  adverseRecord: words("不良信用记录", "Adverse credit record"),
  industryDownturn: words("行业低潮", "Industry downturn"),
  highRiskIndustry: words("高风险行业", "High-risk industry"),
  stateBackground: words("国有背景", "State background"),
  celebrityEffect: words("名人效应", "Celebrity effect"),
  industryAdvantage: words("行业优势", "Industry advantage"),
  lowLeverage: words("资产负债率极低", "Very low leverage"),
  highMargin: words("利润率极高", "Very high margin"),
} as const;
