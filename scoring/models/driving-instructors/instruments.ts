import { instrument } from "../../engine/instrument";
import { words } from "../../words";

const platformIssuer = words("信衡", "Xinheng");

export const training2022 = instrument({
  id: "mot-order-32-2022",
  number: words("交通运输部令2022年第32号", "Ministry of Transport Order 32 of 2022"),
  title: words("机动车驾驶员培训管理规定", "Rules on Driver Training"),
  issuer: words("交通运输部", "Ministry of Transport"),
  inForceFrom: "2022-11-01",
});

export const qingdao2018 = instrument({
  id: "qingdao-driver-training-2018",
  number: words("青岛市，2018年修正", "Qingdao, as amended 2018"),
  title: words("青岛市机动车驾驶员培训管理条例", "Qingdao Regulation on Driver Training"),
  issuer: words("青岛市人民代表大会常务委员会", "Standing Committee of the Qingdao People's Congress"),
  inForceFrom: "未见 / not seen",
});

export const huangshi = instrument({
  id: "huangshi-instructors",
  number: words("黄石市，文号未见", "Huangshi, number not seen"),
  title: words("机动车驾驶教练员12分制管理", "Twelve Points for Driving Instructors"),
  issuer: words("黄石市道路运输管理机构", "Huangshi road transport authority"),
  inForceFrom: "未见 / not seen",
});

export const platform = instrument({
  id: "xinheng-in-20",
  number: words("平台建议值", "Platform proposals"),
  title: words("教练员20分制参考模型", "Reference Model of Twenty Points for Instructors"),
  issuer: platformIssuer,
  inForceFrom: "2022-11-01",
});
