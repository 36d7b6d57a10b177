"use client";

import type { ReactNode } from "react";
import { BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useTexts } from "../_i18n/use-texts";

interface Props {
  readonly data: readonly { readonly name: string }[];
  readonly label: string;
  readonly children: ReactNode;
}

/** The frame every bar chart stands in: a box of fixed height, names below, counts from zero. It never widens the page before it is measured. */
export function BarFrame({ data, label, children }: Props) {
  const { number } = useTexts();
  return (
    <div role="img" aria-label={label} className="h-52 overflow-hidden">
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 480, height: 208 }}>
        <BarChart data={[...data]} margin={{ top: 20, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
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
          {children}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
