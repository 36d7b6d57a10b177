import { words } from "../words";

/** The thirteen conditions of Art. 18 of the 2025 Measures, in their order. */
export const seriousChoices = {
  "18-01": words(
    "逃避追缴欠税、骗取出口退税、虚开增值税专用发票、骗取留抵退税等",
    "Evading recovery, export-refund fraud, false VAT special invoices, retained-VAT refund fraud",
  ),
  "18-02": words(
    "偷税或虚开其他发票并移送、被公安机关立案",
    "Evasion, or false issue of other invoices, transferred to or filed by the police",
  ),
  "18-03": words("偷税金额10万元以上且占各税种应纳税总额10%以上", "Evaded 100,000 yuan or more and 10 % or more of all tax payable"),
  "18-04": words(
    "未在规定期限内足额缴纳税务处理决定的税款、滞纳金、罚款",
    "Tax, interest, late fee or fine under a decision not fully paid in time",
  ),
  "18-05": words("以暴力、威胁方法拒不缴纳或拒绝、阻挠税务检查", "Violent refusal to pay, or refusing or obstructing inspection"),
  "18-06": words("违反发票管理规定导致他人少缴税款或骗税", "Invoice violations that let others underpay or defraud tax"),
  "18-07": words("提供虚假材料享受税收优惠", "False material to obtain tax relief"),
  "18-08": words("骗取出口退税被停止退税未届满", "Export-refund suspension still running"),
  "18-09": words("被认定为非正常户或走逃（失联）户", "Identified as an abnormal household or lost contact"),
  "18-10": words(
    "非正常户直接责任人在认定后注册登记或负责经营",
    "Registered or run by a responsible person of such a household after its identification",
  ),
  "18-11": words(
    "D级经营主体直接责任人在评为D级后注册登记或负责经营",
    "Registered or run by a responsible person of a D entity after its grade",
  ),
  "18-12": words("被确定为重大税收违法失信主体", "Determined a major tax-violation dishonest entity"),
  "18-13": words("税务机关依法认定的其他严重失信情形", "Other serious dishonesty determined by the tax office"),
} as const;
