import type { DeskAnswer } from "./view";

const refusal = (rule: string, zh: string, en: string): DeskAnswer => ({
  done: false,
  problems: [{ rule, value: "", label: "整行（row）", hint: { zh, en } }],
});

export const notFound = refusal(
  "quarantine.notFound",
  "没有这一行，什么也没有改动。请返回列表刷新。",
  "There is no such row; nothing was changed. Go back and refresh the list.",
);

export const alreadyClosed = refusal(
  "quarantine.closed",
  "这一行已经处理完毕，保持原状。如需再改，请先重新打开被搁置的行，或查看重新报送后的批次。",
  "The row has been dealt with and stays as it is. Reopen it if it was dismissed, or look at the batch by which it was sent again.",
);

export const notMendable = refusal(
  "quarantine.notMendable",
  "这一行没有可逐项修改的内容（格式损坏或超过 100 KB），已按原样保留。请在源文件中改正后重新报送，再搁置这一行。",
  "The row has no cells to mend (broken, or over 100 KB); it is kept as it came. Correct it in the source file, send it again, then dismiss this one.",
);

export const unknownField = (name: string): DeskAnswer =>
  refusal(
    "quarantine.unknownField",
    `本目录项没有“${name}”这个字段，什么也没有改动。请刷新页面。`,
    `The item has no field "${name}"; nothing was changed. Refresh the page.`,
  );

export const reasonTooShort = refusal(
  "quarantine.reasonTooShort",
  "搁置理由至少 5 个字，说明为何这一行不再需要报送。这一行保持原状。",
  "Give a reason of at least five characters why the row need not be sent. It stays as it is.",
);

export const movedMeanwhile = refusal(
  "quarantine.moved",
  "这一行刚被别人处理，本次修改没有写入。请刷新后查看。",
  "Someone else has just dealt with the row; this change was not written. Refresh to see it.",
);
