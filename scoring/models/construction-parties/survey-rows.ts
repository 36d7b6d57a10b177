import { words } from "../../words";
import { proposed } from "./severity-rows";

const zhongshan = (code: string, points: number) =>
  words(`参照中山${code}，该表扣${points}分`, `after Zhongshan ${code}, which takes ${points}`);

export const surveyRows = [
  proposed("RC-B-01", "S4", zhongshan("KC-001", 41)),
  proposed("RC-B-02", "S4", zhongshan("KC-003", 41)),
  proposed("RC-B-03", "S3", zhongshan("KC-002", 21)),
  proposed("RC-B-04", "S3", zhongshan("KC-004", 21)),
  proposed("RC-B-05", "S3", zhongshan("KC-005", 21)),
  proposed("RC-B-06", "S3"),
  proposed("RC-B-07", "S3"),
  proposed("RC-B-08", "S0"),
];
