import { refuse } from "../file-refused";

/** Refuses what cannot be an .xlsx by its first bytes: a locked or old workbook, or something else under its name. */
export function refuseNoWorkbook(head: Buffer): void {
  const hex = head.toString("hex", 0, 4);
  if (hex === "504b0304") return;
  if (hex === "d0cf11e0")
    throw refuse(
      "xlsx.locked",
      "这是加密的工作簿，或改了扩展名的旧式 .xls，未读入。请取消密码，另存为 .xlsx 后报送。",
      "This is an encrypted workbook, or an old .xls renamed; nothing was taken. Remove the password and save it as .xlsx.",
    );
  throw refuse(
    "xlsx.notWorkbook",
    "扩展名是 .xlsx，内容却不是工作簿，未读入。请在表格软件中另存为 .xlsx，或按实际格式改扩展名。",
    "The name says .xlsx but the content is no workbook; nothing was taken. Save it as .xlsx, or give it the extension it really has.",
  );
}
