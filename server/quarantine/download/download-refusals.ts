import { refuse } from "@/server/intake/file/file-refused";

export const mostItems = 10;
export const mostRows = 50_000;

export const noRows = refuse(
  "download.noRows",
  "没有符合条件的行，没有可下载的内容。请返回纠错台放宽筛选条件。",
  "No row meets the filter, so there is nothing to download. Go back to the desk and widen the filter.",
);

export const tooManyItems = (items: number) =>
  refuse(
    "download.tooManyItems",
    `筛选结果涉及 ${items} 个目录项，一份文件最多 ${mostItems} 个（每项一张表），没有生成文件。请返回纠错台按部门或目录项缩小范围。`,
    `The filter spans ${items} items where one file holds ${mostItems} at most (a sheet each); no file was made. Narrow it by department or item.`,
  );

export const tooManyRows = (rows: number) =>
  refuse(
    "download.tooManyRows",
    `筛选结果有 ${rows} 行，一份文件最多 ${mostRows} 行，没有生成文件，也没有截断。请返回纠错台按批次、目录项或原因缩小范围。`,
    `The filter holds ${rows} rows where one file holds ${mostRows} at most; no file was made and nothing was cut. Narrow it by batch, item or reason.`,
  );

export const tooMuchText = refuse(
  "download.tooMuchText",
  "筛选出的行文字太多，一份工作簿放不下，没有生成文件，也没有截断。请返回纠错台按批次或原因缩小范围。",
  "The rows hold more text than one workbook takes; no file was made and nothing was cut. Narrow the filter by batch or reason.",
);
