import { Engine } from "json-rules-engine";
import { bands, gradeCuts, indicatorNames, vetoNames, worstGrade } from "./card-model";

export type CardFacts = Readonly<Record<string, number>>;

/** The card as json-rules-engine would be used: a rule a band and a rule a veto; the sum and the ladder are taken from its events. */
export const jsonRulesCard = () => {
  const engine = new Engine();
  for (const fact of indicatorNames) {
    for (const [index, [cut, points]] of bands.entries()) {
      const above = bands[index - 1]?.[0];
      const conditions = [
        { fact, operator: "greaterThanInclusive", value: cut },
        ...(above === undefined ? [] : [{ fact, operator: "lessThan", value: above }]),
      ];
      engine.addRule({ conditions: { all: conditions }, event: { type: "points", params: { fact, points } } });
    }
  }
  for (const fact of vetoNames) {
    engine.addRule({
      conditions: { all: [{ fact, operator: "greaterThanInclusive", value: 1 }] },
      event: { type: "veto", params: { fact } },
    });
  }
  return async (facts: CardFacts): Promise<{ score: number; grade: string }> => {
    const { events } = await engine.run({ ...facts });
    const score = events.filter((event) => event.type === "points").reduce((total, event) => total + Number(event.params?.points), 0);
    const vetoed = events.some((event) => event.type === "veto");
    return { score, grade: vetoed ? worstGrade : (gradeCuts.find(([cut]) => score >= cut)?.[1] ?? worstGrade) };
  };
};
