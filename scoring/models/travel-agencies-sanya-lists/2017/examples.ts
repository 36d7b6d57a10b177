import { tourismOperator } from "../../../catalogue/tourism";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { standingItem } from "../../../facts/platform";
import { words } from "../../../words";

const agency = exampleRecord(tourismOperator, { trade: "travelAgency", licenceNumber: "SL-0001", licensedOn: "2012-05-08" });

/** An agency at that place, with so many that have no more points, among so many. */
const placed = (place: number, tail: number, peers: number): ExampleRecord[] => [
  agency,
  exampleRecord(standingItem, { periodEndOn: "2025-12-31", cohort: "sanyaPoints", place, tail, peers }),
];

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
const own = (number: string, zh: string, en: string, rest: Given): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: "本项目自拟 / own",
  provenance: "proposal",
  period: "2025",
  ...rest,
});
const listed = (grade: string, lists: readonly string[] = []): Example["expected"] => ({ outcome: "rated", score: null, grade, lists });

/** No worked example of the authority was found: all are ours. */
export const travelAgencyExamplesSanyaLists2017: readonly Example[] = [
  own("例1", "30家中第3名", "Third of thirty", {
    records: placed(3, 28, 30),
    expected: listed("red", ["red"]),
    note: words("3占30的10%", "3 is 10 % of 30"),
  }),
  own("例2", "30家中第4名", "Fourth of thirty", { records: placed(4, 27, 30), expected: listed("unlisted") }),
  own("例3", "30家中并列第2名的四家", "Four tied for second of thirty", {
    records: placed(2, 29, 30),
    expected: listed("red", ["red"]),
    note: words("名次为2，并列的一并列入，共五家", "place 2: the ties are taken in together, five in all"),
  }),
  own("例4", "30家中倒数第3名", "Third from the end of thirty", {
    records: placed(28, 3, 30),
    expected: listed("black", ["black"]),
    note: words("不高于本社的3家，占10%", "3 with no more points are 10 %"),
  }),
  own("例5", "30家中末尾四家并列", "Four tied at the end of thirty", {
    records: placed(27, 4, 30),
    expected: listed("unlisted"),
    note: words("4家占13.3%，越过10%线，均不列入", "4 are 13.3 %, past the line: none is listed"),
  }),
  own("例6", "25家中倒数第2名", "Second from the end of 25", {
    records: placed(24, 2, 25),
    expected: listed("black", ["black"]),
    note: words("2家占8%", "2 are 8 %"),
  }),
  own("例7", "不足20家，没有排名", "Fewer than twenty, no rank", {
    records: [agency],
    expected: { outcome: "undetermined", score: null, grade: null },
    note: words("名次未知，不能当作不在末尾", "an unknown rank cannot pass as clear of the end"),
  }),
];
