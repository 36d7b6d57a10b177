import { choice, day, text } from "@/scoring/catalogue/field";
import { defineItem } from "@/scoring/catalogue/item";
import { bind } from "@/scoring/engine/bind";
import { pointsText } from "@/scoring/engine/decimal";
import { defineModel, type Model } from "@/scoring/engine/define-model";
import type { Event, Facts } from "@/scoring/engine/fact";
import { instrument } from "@/scoring/engine/instrument";
import { parameter, since } from "@/scoring/engine/parameter";
import { periodOf } from "@/scoring/engine/period";
import { Trace } from "@/scoring/engine/trace";
import { events } from "@/scoring/facts/events";
import { mechanismOf, type Scores } from "@/scoring/mechanisms/mechanisms";
import { words } from "@/scoring/words";

const says = words("虚构", "invented");
export const law = instrument({ id: "invented-1", number: says, title: says, issuer: says, inForceFrom: "2020-01-01" });
const cites = law.art("1");

const acts = defineItem({
  id: "invented-act",
  code: "XX-01",
  title: says,
  department: { id: "invented", name: says },
  subjectKinds: ["enterprise"],
  class: "general",
  publicity: "departmentsOnly",
  basis: { words: says, provenance: "proposal" },
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "code" },
  key: ["number"],
  occurredOn: "on",
  fields: {
    code: text(says, ["code"]),
    number: text(says, ["number"]),
    act: choice(says, ["act"], { a: says, b: says, c: says }),
    on: day(says, ["on"]),
    matter: text(says, ["matter"]),
    group: text(says, ["group"]),
    object: text(says, ["object"]),
  },
});

const number = (value: string) => parameter(says, since("2020-01-01", value, cites, "proposal"));

/** A model of one indicator over invented events, rated for the year 2025; only what a mechanism reads is of interest. */
export const oneIndicator = (scores: Scores, parameters: Readonly<Record<string, string>>): Model =>
  defineModel({
    id: "invented/2020",
    sector: "invented",
    title: says,
    status: "proposed",
    purpose: "credit",
    publicity: "departmentsOnly",
    cadence: "year",
    law,
    lawCheckedOn: "2026-01-01",
    subjectKinds: ["enterprise"],
    periods: { from: "2020" },
    appliesTo: { label: says, cites, provenance: "proposal", when: { test: "all", conditions: [] } },
    facts: { acts: events(acts, "act", { says, cites, window: "upToPeriodEnd", keeps: ["matter", "group", "object"] }) },
    parameters: { ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, number(value)])), zero: number("0") },
    opening: { label: says, cites, provenance: "proposal", cases: [], otherwise: "zero" },
    indicators: { it: { label: says, cites, provenance: "proposal", ifUnknown: "cannotBeRated", scores: scores as never } },
    bounds: {},
    rounding: { label: says, cites, provenance: "proposal", decimals: 2 },
    vetoes: {},
    direct: {},
    ladder: { label: says, cites, provenance: "proposal", bestFirst: [], otherwise: "A" },
    caps: {},
    replacements: {},
    triggers: {},
    grades: { A: { words: says, tone: 1 } },
  });

export const event = (record: number, code: string, on: string, kept: Readonly<Record<string, string | null>> = {}): Event => ({
  record,
  code,
  on,
  kept: { matter: null, group: null, object: null, ...kept },
});

/** What the mechanism gives for 2025, as text, with its lines and outputs. */
export const given = (scores: Scores, parameters: Readonly<Record<string, string>>, facts: Facts) => {
  const trace = new Trace();
  trace.rule = "it";
  const points = mechanismOf(scores).evaluate(scores, bind(oneIndicator(scores, parameters), periodOf("2025")))(facts, trace);
  return {
    points: points === null ? null : pointsText(points),
    lines: trace.steps.map((step) => [step.row, pointsText(step.points)]),
    outputs: trace.outputs,
  };
};
