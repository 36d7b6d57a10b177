import { describe, expect, it } from "vitest";
import { maskId } from "@/server/intake/row/mask-person-ids";
import { maskedName, maskedPhone, shownCode, shownName } from "@/server/subjects/mask";

describe("masks of natural persons", () => {
  it.each([
    ["13800001234", "138****1234"],
    ["+86 138-0000-1234", "138****1234"],
    ["１３８００００１２３４", "138****1234"],
    ["8888123", "********"],
    ["", "********"],
  ])("phone %j shows as %s", (phone, shown) => {
    expect(maskedPhone(phone)).toBe(shown);
  });

  it("leave a surname of a name, three and one of an id, and nothing of a code", () => {
    expect([maskedName("张"), maskedName("张三"), maskedName("欧阳娜娜")]).toEqual(["张*", "张*", "欧***"]);
    expect(maskId("370281188001010009")).toBe("370***********9");
    expect(shownCode("licensedPerson", "370281188001010009")).not.toMatch(/\d/);
    expect(shownName("enterprise", "虚构甲有限公司")).toBe("虚构甲有限公司");
  });
});
