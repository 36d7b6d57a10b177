import { instrument } from "../../engine/instrument";
import { words } from "../../words";

/** A bank's own scheme, known from reprints: one copy names the Agricultural Bank of China; year and number were not found. */
export const bankScheme = instrument({
  id: "abc-grading",
  number: words("年份、文号未查到（转载）", "year and number not found (reprints)"),
  title: words("中国农业银行企业信用等级评定（转载所称）", "Enterprise credit grading, attributed to the Agricultural Bank of China"),
  issuer: words("中国农业银行（转载所称）", "Agricultural Bank of China (as a reprint says)"),
  inForceFrom: "2025-01-01",
});

export const platform = instrument({
  id: "xinheng-bank-gates-proposals",
  number: words("平台建议值", "Platform proposals"),
  title: words("银行门槛叠加的约定", "How a bank's gates are laid over a score"),
  issuer: words("信衡", "Xinheng"),
  inForceFrom: "2025-01-01",
});
