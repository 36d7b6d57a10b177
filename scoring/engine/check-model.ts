import { isPlatformItem } from "../facts/platform";
import { mechanismOf } from "../mechanisms/mechanisms";
import { wrongCatalogueNames } from "./check-fields";
import { wrongLadder } from "./check-ladder";
import { wrongShape } from "./check-shape";
import { readsOf, thresholdsOf } from "./condition";
import { conditionsOf } from "./conditions-of";
import type { Model } from "./define-model";
import { cutParameter } from "./ladder-rules";
import { isLegalDate } from "./legal-date";

/** Every rule of a model that may name a repair. */
const repairMonths = (model: Model): string[] =>
  [
    ...Object.values(model.indicators),
    ...Object.values(model.vetoes),
    ...Object.values(model.caps),
    ...Object.values(model.shifts ?? {}),
  ].flatMap(({ repair }) => repair?.afterMonths ?? []);

const readFacts = (model: Model): Set<string> =>
  new Set([
    ...conditionsOf(model).flatMap(({ when }) => readsOf(when)),
    ...Object.values(model.indicators).flatMap(({ scores }) => mechanismOf(scores).reads(scores)),
  ]);

const readParameters = (model: Model): Set<string> =>
  new Set([
    ...conditionsOf(model).flatMap(({ when }) => thresholdsOf(when)),
    ...Object.values(model.indicators).flatMap(({ scores }) => mechanismOf(scores).parameters(scores)),
    ...Object.values(model.indicators).flatMap(({ ifUnknown }) => (ifUnknown === "cannotBeRated" ? [] : Object.values(ifUnknown))),
    ...(model.opening ? [...model.opening.cases.map((each) => each.points), model.opening.otherwise] : []),
    ...(model.coverage ? [model.coverage.least] : []),
    ...Object.values(model.shifts ?? {}).map((shift) => shift.steps),
    ...Object.values(model.lists ?? {}).flatMap(({ term, earliestExit }) => [term, earliestExit].filter((name) => name !== null)),
    ...Object.values(model.cohorts ?? {}).map((cohort) => cohort.minimum),
    ...repairMonths(model),
    ...[model.bounds.floor, model.bounds.ceiling].filter((name) => name !== undefined),
    ...model.ladder.bestFirst.flatMap((cut) => cutParameter(cut) ?? []),
  ]);

const unread = (model: Model): string[] => {
  const [facts, parameters] = [readFacts(model), readParameters(model)];
  return [
    ...Object.keys(model.facts).flatMap((fact) =>
      facts.has(fact) ? [] : [`fact ${fact} is never read: read it in an indicator or a condition, or take it out`],
    ),
    ...Object.keys(model.parameters).flatMap((name) =>
      parameters.has(name) ? [] : [`parameter ${name} is never read: use it, or take it out`],
    ),
  ];
};

const unknownNames = (model: Model): string[] => {
  const outputs = new Set(
    Object.entries(model.indicators).flatMap(([rule, { scores }]) =>
      Object.keys(mechanismOf(scores).outputs ?? {}).map((output) => `${rule}.${output}`),
    ),
  );
  const known = (name: string) => name in model.facts || name === "score" || outputs.has(name);
  return [
    ...[...readFacts(model)].flatMap((name) =>
      known(name) ? [] : [`${name} is read but is no fact of the model: declare it, or mend its spelling`],
    ),
    ...[...readParameters(model)].flatMap((name) => (name in model.parameters ? [] : [`parameter ${name} is used but not declared`])),
  ];
};

const wrongKinds = (model: Model): string[] =>
  Object.entries(model.indicators).flatMap(([rule, { scores }]) => {
    const mechanism = mechanismOf(scores);
    return mechanism.reads(scores).flatMap((fact) => {
      const type = model.facts[fact]?.type;
      return type === undefined || mechanism.takes.includes(type)
        ? []
        : [`indicator ${rule} reads ${fact}, a ${type}, but ${mechanism.name} takes ${mechanism.takes.join(" or ")}`];
    });
  });

const wrongParameters = (model: Model): string[] =>
  Object.entries(model.parameters).flatMap(([name, parameter]) =>
    parameter.rows.flatMap((row, index) => {
      const before = parameter.rows[index - 1];
      if (!isLegalDate(row.from)) return [`parameter ${name}: ${row.from} is no calendar day`];
      if (before && before.from >= row.from)
        return [`parameter ${name}: the row of ${row.from} does not come after ${before.from}; rows ascend by date`];
      return /^-?\d+(\.\d+)?$/.test(row.value) ? [] : [`parameter ${name}: "${row.value}" is no decimal number`];
    }),
  );

const wrongGrades = (model: Model): string[] => {
  const used = [
    ...model.ladder.bestFirst.map((cut) => cut.grade),
    model.ladder.otherwise,
    ...Object.values(model.vetoes).map((veto) => veto.grade),
    ...Object.values(model.direct).flatMap((each) => each.grade ?? []),
    ...Object.values(model.caps).map((cap) => cap.notAbove),
    ...Object.values(model.replacements).map((each) => each.grade),
    ...Object.values(model.shifts ?? {}).map((each) => each.notPast),
    ...Object.values(model.lists ?? {}).flatMap(({ entries }) => ("forGrades" in entries ? (entries.forGrades as readonly string[]) : [])),
  ];
  return [...new Set(used)].flatMap((grade) => (grade in model.grades ? [] : [`grade ${grade} is used but not among the model's grades`]));
};

const wrongTables = (model: Model): string[] =>
  Object.entries(model.indicators).flatMap(([rule, { scores }]) => {
    const mechanism = mechanismOf(scores);
    const codes = mechanism.table(scores, () => "").flatMap((row) => row.code ?? []);
    const fact = mechanism.reads(scores).map((name) => model.facts[name])[0];
    if (codes.length === 0 || !fact || isPlatformItem(fact.item.id)) return [];
    const all = Object.keys(fact.item.fields[fact.field ?? ""]?.choices ?? {});
    const chosen = fact.where[fact.field ?? ""];
    const choices = chosen && "in" in chosen ? chosen.in : all;
    return [
      ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `indicator ${rule}: row ${code} stands twice`),
      ...choices
        .filter((code) => !codes.includes(code))
        .map((code) => `indicator ${rule}: the catalogue knows ${code}, the table has no row for it`),
      ...codes
        .filter((code) => !choices.includes(code) && code !== fact.absent)
        .map((code) => `indicator ${rule}: row ${code} is no code of catalogue item ${fact.item.id}`),
    ];
  });

/** What is wrong with a model, each with its place and the mend; empty for a sound one. */
export const problemsOf = (model: Model): string[] => [
  ...unknownNames(model),
  ...unread(model),
  ...wrongKinds(model),
  ...wrongParameters(model),
  ...wrongLadder(model),
  ...wrongGrades(model),
  ...wrongTables(model),
  ...wrongCatalogueNames(model),
  ...wrongShape(model),
];
