import { words } from "../words";
import { amount, count, day, text } from "./field";

/** Columns that items about bodies share; the names of the file's first row stand first. */
export const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
export const year = count(words("年度", "Year"), ["年度", "year"]);
export const yearEndOn = day(words("年度截止日", "Last day of the year"), ["年度截止日", "year_end_on"]);

export const yuan = words("元", "yuan");
export const percent = words("%", "%");
/** An index of last year or the same months of last year, which stand as 100: growth and decline without a minus. */
export const ofLastYear = words("上年=100", "last year = 100");

export const documentNumber = text(words("文书号", "Document number"), ["文书号", "document_number"], { maxLength: 100 });

export const percentage = (zh: string, en: string, column: string) => amount(words(zh, en), [zh, column], { unit: percent });
export const index = (zh: string, en: string, column: string) => amount(words(zh, en), [zh, column], { unit: ofLastYear });

export const bodies = ["enterprise", "individualBusiness"] as const;
export const allBodies = ["enterprise", "individualBusiness", "institution"] as const;
