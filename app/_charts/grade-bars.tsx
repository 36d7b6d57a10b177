"use client";

import { useRouter } from "next/navigation";
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useTexts } from "../_i18n/use-texts";

export interface GradeBar {
  readonly name: string;
  readonly subjects: number;
  readonly tone: number;
  readonly href: string;
}

/** How many subjects hold each grade: bars from zero, best grade first. */
export function GradeBars({ bars, label }: { readonly bars: readonly GradeBar[]; readonly label: string }) {
  const router = useRouter();
  const { number } = useTexts();
  const data = bars.map((bar) => ({ ...bar, fill: `var(--tone-${bar.tone})` }));
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
          <Bar
            dataKey="subjects"
            maxBarSize={48}
            isAnimationActive={false}
            cursor="pointer"
            onClick={(_, index) => data[index] && router.push(data[index].href)}
          >
            <LabelList dataKey="subjects" position="top" fill="var(--ink)" fontSize={12} formatter={(value) => number(Number(value))} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
