import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { general, serious } from "./class-windows";
import { administrativeApproval, financeBureau } from "./department";
import { choice, text } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

/** 政府采购严重违法失信行为记录名单. */
export const procurementSerious = defineItem({
  ...ofBodies,
  ...serious,
  ...listing,
  id: "procurement-serious-list",
  code: "CZ-01",
  title: words("政府采购严重违法失信行为记录名单", "Serious-breach list of government procurement"),
  department: financeBureau,
  basis: secondHand("《政府采购法实施条例》", "Implementing Regulation of the Government Procurement Law"),
  fields: {
    ...listingFields,
    role: choice(words("角色", "Role"), ["角色", "role"], {
      supplier: words("供应商", "Supplier"),
      agency: words("采购代理机构", "Procurement agency"),
    }),
  },
});

/** 招标投标违法行为记录. */
export const biddingBreach = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "bidding-breach",
  code: "SP-01",
  title: words("招标投标违法行为记录", "Breaches in tenders"),
  department: administrativeApproval,
  basis: proposed("《招标投标法实施条例》", "Implementing Regulation of the Tendering Law"),
  fields: {
    ...findingFields,
    project: text(words("项目名称", "Project"), ["项目名称", "project"], { maxLength: 200 }),
    act: choice(words("行为", "Act"), ["行为", "act"], {
      collusion: words("串通投标", "Collusive bidding"),
      falseBid: words("弄虚作假投标", "False bid"),
      borrowed: words("挂靠、借用资质投标", "Borrowed qualification"),
      withdrawn: words("无正当理由放弃中标", "Award given up without cause"),
      falseComplaint: words("虚假恶意投诉", "False complaint"),
    }),
  },
});
