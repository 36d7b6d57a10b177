import { words } from "../../words";
import { anchored, proposed } from "./severity-rows";

const directD = (code: string) => words(`参照浙江${code}，该表直接定为D级`, `after Zhejiang ${code}, which grades D directly`);

export const supervisionRows = [
  proposed("RC-E-01", "S4", directD("JJX101001")),
  proposed("RC-E-02", "S4", directD("JJX101002")),
  proposed("RC-E-03", "S4", directD("JJX101004")),
  proposed("RC-E-04", "S3", words("参照浙江JJX101008，该表扣15分", "after Zhejiang JJX101008, which takes 15")),
  anchored("RC-E-05", "S2", ["浙江", "JJX101009"], words("浙江JJX101009扣10分", "Zhejiang JJX101009 takes 10")),
  proposed("RC-E-06", "S3"),
  anchored("RC-E-07", "S3", ["浙江", "JJX101007"], words("浙江JJX101007扣20分", "Zhejiang JJX101007 takes 20")),
  proposed(
    "RC-E-08",
    "S1",
    words("参照某区扣分表，综合检查扣6分、专项检查扣4分", "after a district list: 6 at a comprehensive, 4 at a special inspection"),
  ),
];
