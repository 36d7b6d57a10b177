import { type StandingRow, unitNames } from "@/server/models/adopted/annex/annex-table";
import type { Difference } from "@/server/models/adopted/annex/differences";
import type { ExampleChange, PreparedAnnex } from "@/server/models/adopted/annex/prepare-annex";
import type { Outcome } from "@/server/models/adopted/rerun-examples";

const provenanceNames = { official: "官方", secondary: "转述", proposal: "建议" } as const;

const rowWords = ({ value, unit }: StandingRow): string => (unit === null ? value : `${value}（${unitNames[unit]?.zh ?? unit}）`);
const sourceWords = ({ cites, provenance }: StandingRow): string => `${provenanceNames[provenance]} ${cites.instrument} ${cites.article}`;

const inValue = ({ code, before, after }: Difference): string =>
  `  ${code.padEnd(10)} ${rowWords(before)} → ${rowWords(after)}    ${sourceWords(before)} → ${sourceWords(after)}`;

const inSource = ({ code, before, after }: Difference): string =>
  `  ${code.padEnd(10)} ${rowWords(after)}    ${sourceWords(before)} → ${sourceWords(after)}`;

const outcomeWords = ({ outcome, grade, score }: Outcome): string => (outcome === "rated" ? `${grade} ${score ?? ""}`.trim() : outcome);

const pointsWords = ({ before, after }: ExampleChange): string =>
  Object.keys(after.points)
    .filter((rule) => before.points[rule] !== after.points[rule])
    .map((rule) => `${rule} ${before.points[rule]} → ${after.points[rule]}`)
    .join("，");

const exampleWords = (change: ExampleChange): string =>
  `  ${change.example.title.zh}：${outcomeWords(change.before)} → ${outcomeWords(change.after)}（${pointsWords(change)}）`;

/** Shows what an annex would do: value by value, then which examples come out otherwise. */
export const sayPrepared = ({ changed, unchanged, examples, remarks }: PreparedAnnex): void => {
  for (const { row, column, says } of remarks) console.log(`提示 note：第${row}行“${column}”列：${says.zh} (${says.en})`);
  const [values, sources] = [changed.filter((each) => each.inValue), changed.filter((each) => !each.inValue)];
  console.log(`分值变动 ${values.length} 行 / rows with another value`);
  for (const difference of values) console.log(inValue(difference));
  console.log(`仅出处变动 ${sources.length} 行 / rows with another source alone`);
  for (const difference of sources) console.log(inSource(difference));
  console.log(`其余 ${unchanged} 行不变 / rows left as they are`);
  console.log(
    `算例 ${examples.changed.length} 个结果变动，${examples.same} 个不变 / worked examples that come out otherwise, and as before`,
  );
  for (const change of examples.changed) console.log(exampleWords(change));
};
