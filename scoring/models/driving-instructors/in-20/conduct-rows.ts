import type { DemeritRow } from "../../../mechanisms/demerit-points";
import { words } from "../../../words";
import { platform } from "../instruments";

/** Every row is ours; the reading names the local rule it was set after. */
const row = (act: string, value: string, zh: string, en: string, again?: string): DemeritRow => ({
  act,
  value,
  cites: platform.art("表", act),
  provenance: "proposal",
  reading: words(`参照${zh}`, `after ${en}`),
  ...(again === undefined ? {} : { again }),
});

export const conductRows: readonly DemeritRow[] = [
  row("IN-01", "20", "盘锦终身停教情形", "Panjin's stop for life"),
  row("IN-02", "20", "黄石12分情形、重庆条例", "Huangshi's twelve points and Chongqing"),
  row("IN-03", "20", "青岛条例第二十八条第六项", "Qingdao Art. 28(6)"),
  row("IN-04", "10", "黄石、盘锦、青岛条例第二十八条第五项", "Huangshi, Panjin and Qingdao Art. 28(5)", "20"),
  row("IN-05", "10", "盘锦12个月情形", "Panjin's twelve months"),
  row("IN-06", "10", "盘锦6个月情形", "Panjin's six months"),
  row("IN-07", "5", "青岛条例第二十八条第三项、重庆条例", "Qingdao Art. 28(3) and Chongqing"),
  row("IN-08", "5", "青岛条例第二十八条第四项", "Qingdao Art. 28(4)"),
  row("IN-09", "5", "盘锦6个月情形", "Panjin's six months"),
  row("IN-10", "3", "青岛条例第二十八条第一项", "Qingdao Art. 28(1)"),
  row("IN-11", "3", "威海指标", "an indicator of Weihai"),
  row("IN-12", "1", "青岛条例第二十八条第二项", "Qingdao Art. 28(2)"),
  row("IN-13", "1", "青岛条例第二十九条", "Qingdao Art. 29"),
];
