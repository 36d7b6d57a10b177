"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useTexts } from "../_i18n/use-texts";

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
  const { number } = useTexts();
  const data = stacks.map((stack) => ({ name: stack.period, ...stack.subjects }));
  return (
    <div role="img" aria-label={label} className="h-52 overflow-hidden">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 480, height: 208 }}>
        <BarChart data={data} margin={{ top: 20, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="name"
            tickLine={false}
            axisLine={{ stroke: "var(--line-strong)" }}
            tick={{ fill: "var(--ink)", fontSize: 12 }}
            interval={0}
          />
          <YAxis
            domain={[0, "auto"]}
            allowDecimals={false}
            width={52}
            tickCount={4}
            tickLine={false}
            axisLine={false}
            tickFormatter={number}
            tick={{ fill: "var(--soft)", fontSize: 12 }}
          />
          {layers.map((layer) => (
            <Bar key={layer.key} dataKey={layer.key} stackId="all" maxBarSize={56} isAnimationActive={false} {...look(layer.tone)} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

const look = (tone: number) =>
  tone === 0
    ? { fill: "var(--surface)", stroke: "var(--tone-0)", strokeDasharray: "3 2" }
    : { fill: `var(--tone-${tone})`, stroke: "var(--surface)" };
