"use client";

import { useRouter } from "next/navigation";
import { Bar, LabelList } from "recharts";
import { useTexts } from "../_i18n/use-texts";
import { BarFrame } from "./bar-frame";

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
    <BarFrame data={data} label={label}>
      <Bar
        dataKey="subjects"
        maxBarSize={48}
        isAnimationActive={false}
        cursor="pointer"
        onClick={(_, index) => data[index] && router.push(data[index].href)}
      >
        <LabelList dataKey="subjects" position="top" fill="var(--ink)" fontSize={12} formatter={(value) => number(Number(value))} />
      </Bar>
    </BarFrame>
  );
}
