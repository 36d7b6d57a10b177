import { words } from "../words";

/** The thirteen conditions of Art. 18 of the 2025 Measures, then the ten of Art. 20 of the 2014 Measures, in their order. */
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
  "20-01": words(
    "偷税、逃避追缴、骗税、虚开专用发票等构成涉税犯罪",
    "Evasion, evading recovery, refund fraud or false VAT special invoices, judged a tax crime",
  ),
  "20-02": words(
    "有前项行为未构成犯罪，偷税10万元以上且占10%以上等，已缴清",
    "The same conduct, no crime, evasion of 100,000 yuan and 10 % or more and the like, all paid",
  ),
  "20-03": words("未在规定期限内足额缴纳税务处理决定的税款、滞纳金、罚款", "Tax, late fee or fine under a decision not fully paid in time"),
  "20-04": words("暴力、威胁抗税或拒绝、阻挠税务检查", "Violence, refusal or obstruction of inspection"),
  "20-05": words("违反发票管理规定导致他人少缴税款或骗税", "Invoice violations that let others underpay or defraud tax"),
  "20-06": words("提供虚假材料享受税收优惠", "False material for tax relief"),
  "20-07": words("骗取出口退税被停止退税未届满", "Export-refund suspension still running"),
  "20-08": words(
    "有非正常户记录或由非正常户直接责任人登记、经营",
    "Abnormal-household record, or registered or run by its responsible person",
  ),
  "20-09": words("由D级纳税人直接责任人登记、经营", "Registered or run by a responsible person of a D entity"),
  "20-10": words("其他严重失信行为", "Other serious dishonesty"),
} as const;
