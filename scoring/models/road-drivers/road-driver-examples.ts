import type { Example } from "../../engine/example";
import { words } from "../../words";
import { act, acts, certified, derived, educated, last, own, rated } from "./example-records";

const due = ["education", "noKeyTasks"];

/** D7 to D9 with both sides of the education. */
const worked = (category: "passenger" | "dangerousGoods"): readonly Example[] => {
  const base = certified(category);
  return [
    derived("D7之一", "上周期A级，本周期无记分", "A before, no points", { records: [base, last("A")], expected: rated("0", "AA") }),
    derived("D7之二", "上周期AA级，本周期无记分", "AA before, no points", {
      records: [base, last("AA")],
      expected: rated("0", "AAA", ["commended"]),
    }),
    derived("D7之三", "上周期AA级，本周期8分", "AA before, 8 points", {
      records: [base, last("AA"), ...acts("RD-14", "RD-19")],
      expected: rated("8", "AA"),
      note: words("5+3=8", "5 + 3 = 8"),
    }),
    derived("D7之四", "上周期AAA级，本周期12分", "AAA before, 12 points", {
      records: [base, last("AAA"), ...acts("RD-08", "RD-22", "RD-23")],
      expected: rated("12", "A"),
      note: words("10+1+1=12", "10 + 1 + 1 = 12"),
    }),
    derived("D7之五", "上周期B级，本周期无记分", "B before, no points", { records: [base, last("B")], expected: rated("0", "A") }),
    derived("D8", "同一次检查查出RD-19、RD-23", "RD-19 and RD-23 in one stop", {
      records: [base, last("AA"), act("RD-19", "2024-08-20"), act("RD-23", "2024-08-20")],
      expected: rated("4", "AA"),
      note: words("3+1=4，一份文书两项行为分别计分", "3 + 1 = 4: two acts of one document, each counted"),
    }),
    derived("D9", "RD-08加RD-10", "RD-08 and RD-10", {
      records: [base, last("AA"), ...acts("RD-08", "RD-10")],
      expected: rated("20", "B", due),
      note: words("10+10=20，当即评为B级", "10 + 10 = 20: B at once"),
    }),
    derived("D9之二", "RD-08加RD-10，已完成教育", "RD-08 and RD-10, education completed", {
      records: [base, last("AA"), ...acts("RD-08", "RD-10"), educated("2024-07-20")],
      expected: rated("20", "A"),
      note: words("教育后清除，恢复为A级", "cleared by education: A again"),
    }),
  ];
};

/** Education, its hours and whose full points it answers. */
const ofEducation = (category: "passenger" | "dangerousGoods"): readonly Example[] => {
  const [base, full] = [certified(category), [last("AA"), act("RD-02", "2024-09-01")]];
  return [
    own("甲", "教育在周期届满后完成", "Education completed after the cycle", {
      records: [base, ...full, educated("2024-09-01", "2025-06-10")],
      expected: rated("20", "A"),
    }),
    own("乙", "上一周期满分的教育", "Education for full points of the cycle before", {
      records: [base, ...full, educated("2024-05-14", "2024-06-01")],
      expected: rated("20", "B", due),
      note: words("记满日在上一周期，与本周期无关", "the points were full in the cycle before: it does not answer these"),
    }),
    own("丙", "教育只有17学时", "Seventeen hours of education", {
      records: [base, ...full, educated("2024-09-01", "2024-10-01", 17)],
      expected: rated("20", "B", due),
    }),
    own("丁", "教育后又记满", "Full again after the education", {
      records: [base, ...full, educated("2024-09-01", "2024-10-01"), act("RD-03", "2024-12-20")],
      expected: rated("40", "B", due),
      note: words("20+20=40，第二次满分尚未教育", "20 + 20 = 40, no education yet after the second time"),
    }),
    own("戊", "两次记满，两次教育", "Full twice, educated twice", {
      records: [base, ...full, educated("2024-09-01", "2024-10-01"), act("RD-03", "2024-12-20"), educated("2024-12-20", "2025-01-15")],
      expected: rated("40", "A"),
    }),
    own("己", "教育后再记15分", "Fifteen points after the education", {
      records: [base, ...full, educated("2024-09-01", "2024-10-01"), act("RD-08", "2024-12-20"), act("RD-14", "2025-01-20")],
      expected: rated("35", "A"),
      note: words("20已清除，其后10+5不满20", "the 20 are cleared, 10 + 5 since are below twenty"),
    }),
    own("庚", "连续三个周期为B级", "B in three cycles running", {
      records: [base, last("B"), last("B", "2023-05-15"), act("RD-02", "2024-09-01")],
      expected: rated("20", "B", [...due, "threeCycles"]),
    }),
  ];
};

/** The driver's own cycle: its first, its edges, and a certificate of an odd day. */
const ofCycles = (category: "passenger" | "dangerousGoods"): readonly Example[] => {
  const base = certified(category);
  return [
    own("辛", "首个周期无记分", "First cycle, no points", {
      records: [certified(category, "2024-05-15")],
      expected: rated("0", "A"),
      note: words("首次等级为A级，没有上一周期", "the first grade is A: there is no cycle before"),
    }),
    own("壬", "领证未满一个周期", "First cycle not complete", {
      records: [certified(category, "2025-03-01"), act("RD-02", "2025-06-01")],
      expected: { outcome: "notRated", score: null, grade: null },
    }),
    own("癸", "上一周期等级未知", "Grade of the last cycle unknown", {
      records: [base],
      expected: { outcome: "undetermined", score: null, grade: null },
      note: words("未知不当作A级，也不当作没有", "unknown is neither A nor none"),
    }),
    own("子", "上一周期等级未知，但已12分", "Grade of the last cycle unknown, but 12 points", {
      records: [base, ...acts("RD-08", "RD-22", "RD-23")],
      expected: rated("12", "A"),
      note: words("10分以上与上一周期无关", "from ten points on the last cycle does not matter"),
    }),
    own("丑", "周期首日与末日的行为计入，前后一日不计", "Acts of the first and last day count, of the day before and after not", {
      records: [
        base,
        last("AA"),
        act("RD-02", "2024-05-14"),
        act("RD-22", "2024-05-15"),
        act("RD-23", "2025-05-14"),
        act("RD-01", "2025-05-15"),
      ],
      expected: rated("2", "AA"),
      note: words("只计1+1=2；周年日认定的属下一周期", "1 + 1 = 2 alone; the anniversary belongs to the next cycle"),
    }),
    own("寅", "闰日领证", "Certified on a leap day", {
      records: [
        certified(category, "2020-02-29"),
        last("AA", "2024-02-29"),
        act("RD-02", "2024-02-28"),
        act("RD-22", "2024-02-29"),
        act("RD-23", "2025-02-27"),
        act("RD-01", "2025-02-28"),
      ],
      expected: rated("2", "AA"),
      note: words("平年周年日取2月28日", "in a common year the anniversary is 28 February"),
    }),
    own("卯", "1月1日领证", "Certified on 1 January", {
      records: [
        certified(category, "2018-01-01"),
        last("AA", "2024-01-01"),
        last("B", "2025-01-01"),
        act("RD-02", "2025-01-01"),
        act("RD-22", "2024-12-31"),
      ],
      expected: rated("1", "AA"),
      note: words(
        "周期为2024年全年；2025年1月1日届满的B级正是本周期自身",
        "the cycle is the year 2024; the B closed on 1 January 2025 is its own result",
      ),
    }),
    own("辰", "先后领两证，周期从最早一本起算", "Two certificates: the cycle begins with the earlier", {
      records: [certified(category, "2021-11-02"), base, last("AAA"), act("RD-14", "2025-05-14"), act("RD-02", "2025-05-15")],
      expected: rated("5", "AA"),
    }),
    own("巳", "AA级，9分", "AA, 9 points", {
      records: [base, last("AA"), ...acts("RD-14", "RD-19", "RD-22")],
      expected: rated("9", "AA"),
      note: words("5+3+1=9", "5 + 3 + 1 = 9"),
    }),
  ];
};

export const roadDriverExamples = (category: "passenger" | "dangerousGoods"): readonly Example[] => [
  ...worked(category),
  ...ofEducation(category),
  ...ofCycles(category),
];
