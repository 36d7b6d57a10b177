"use client";

import { Bar } from "recharts";
import { BarFrame } from "./bar-frame";

export interface Layer {
  readonly key: string;
  readonly tone: number;
}

export interface PeriodStack {
  readonly period: string;
  readonly subjects: Readonly<Record<string, number>>;
}

/** The make-up of each period: one bar a period, its grades stacked, best at the foot. */
export function PeriodStacks({
  layers,
  stacks,
  label,
}: {
  readonly layers: readonly Layer[];
  readonly stacks: readonly PeriodStack[];
  readonly label: string;
}) {
  const data = stacks.map((stack) => ({ name: stack.period, ...stack.subjects }));
  return (
    <BarFrame data={data} label={label}>
      {layers.map((layer) => (
        <Bar key={layer.key} dataKey={layer.key} stackId="all" maxBarSize={56} isAnimationActive={false} {...look(layer.tone)} />
      ))}
    </BarFrame>
  );
}

const look = (tone: number) =>
  tone === 0
    ? { fill: "var(--surface)", stroke: "var(--tone-0)", strokeDasharray: "3 2" }
    : { fill: `var(--tone-${tone})`, stroke: "var(--surface)" };
