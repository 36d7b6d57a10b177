import { wrong } from "../fields/outcome";

export const personIdFound = wrong(
  "personal-id-in-body-record",
  "内容中含有自然人身份证号。企业记录不得夹带个人证件号码，请删除后重新报送。",
  "The text holds a natural person's id number. Records on bodies must not carry one; remove it and send again.",
);

export const otherPersonIdFound = wrong(
  "personal-id-in-text",
  "内容中含有另一个人的身份证号。请删除后重新报送。",
  "The text holds another person's id number. Remove it and send again.",
);
