import { ZenEngine } from "@gorules/zen-engine";
import type { CardFacts } from "./card-json-rules";
import { bands, gradeCuts, indicatorNames, vetoNames, worstGrade } from "./card-model";

const table = (id: string, inputs: { id: string; field: string }[], output: string, rules: Record<string, string>[]) => ({
  id,
  name: id,
  type: "decisionTableNode",
  position: { x: 0, y: 0 },
  content: {
    hitPolicy: "first",
    passThrough: true,
    inputs: inputs.map((input) => ({ ...input, name: input.id })),
    outputs: [{ id: "out", field: output, name: output }],
    rules: rules.map((rule, index) => ({ _id: `${id}-${index}`, ...rule })),
  },
});

const indicatorTable = (name: string) =>
  table(name, [{ id: "in", field: name }], `points_${name}`, [
    ...bands.map(([cut, points]) => ({ in: `>= ${cut}`, out: String(points) })),
    { in: "", out: "0" },
  ]);

const sumNode = {
  id: "sum",
  name: "sum",
  type: "expressionNode",
  position: { x: 0, y: 0 },
  content: {
    passThrough: true,
    expressions: [{ id: "score", key: "score", value: indicatorNames.map((name) => `points_${name}`).join(" + ") }],
  },
};

const gradeTable = table(
  "ladder",
  [...vetoNames.map((name) => ({ id: name, field: name })), { id: "score", field: "score" }],
  "grade",
  [
    ...vetoNames.map((name) => ({ [name]: ">= 1", out: `"${worstGrade}"` })),
    ...gradeCuts.map(([cut, grade]) => ({ score: `>= ${cut}`, out: `"${grade}"` })),
    { out: `"${worstGrade}"` },
  ].map((rule) => ({ ...Object.fromEntries([...vetoNames, "score"].map((name) => [name, ""])), ...rule })) as Record<string, string>[],
);

/** The card as a chain of decision tables, as its editor would draw it. */
export const zenCard = () => {
  const steps = [...indicatorNames.map(indicatorTable), sumNode, gradeTable];
  const nodes = [
    { id: "input", name: "input", type: "inputNode", position: { x: 0, y: 0 }, content: {} },
    ...steps,
    { id: "output", name: "output", type: "outputNode", position: { x: 0, y: 0 }, content: {} },
  ];
  const edges = nodes.slice(1).map((node, index) => ({ id: `e${index}`, type: "edge", sourceId: nodes[index]?.id, targetId: node.id }));
  const decision = new ZenEngine().createDecision(
    Buffer.from(JSON.stringify({ contentType: "application/vnd.gorules.decision", nodes, edges })),
  );
  return async (facts: CardFacts): Promise<{ score: number; grade: string }> => {
    const { result } = await decision.evaluate(facts, { trace: true });
    return { score: Number(result.score), grade: String(result.grade) };
  };
};
