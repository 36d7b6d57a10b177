"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { paceOf, stepOf, type ToldStep } from "./pace";

/** Follows a batch that is still at work; reads the page again when it has ended, and every few seconds where the stream cannot be had. */
export function BatchProgress({ batchId }: { readonly batchId: number }) {
  const { t } = useTexts();
  const router = useRouter();
  const [steps, setSteps] = useState<{ readonly first: ToldStep; readonly now: ToldStep } | null>(null);
  const [isLost, setLost] = useState(false);
  const waited = useRef(false);
  useEffect(() => {
    const stream = new EventSource(`/api/batches/${batchId}/progress`);
    const hear = ({ data }: MessageEvent<string>) => {
      const step = stepOf(data, Date.now());
      if (step === null) return;
      setLost(false);
      const waits = step.stage === "waiting";
      if (waits !== waited.current) router.refresh();
      waited.current = waits;
      if (step.stage === "finished" || step.stage === "failed") {
        stream.close();
        router.refresh();
      } else setSteps((before) => ({ first: before?.first ?? step, now: step }));
    };
    stream.addEventListener("message", hear);
    stream.addEventListener("progress", hear);
    stream.addEventListener("error", () => setLost(true));
    return () => stream.close();
  }, [batchId, router]);
  useEffect(() => {
    if (!isLost) return;
    const again = setInterval(() => router.refresh(), 3000);
    return () => clearInterval(again);
  }, [isLost, router]);
  const isMerging = steps?.now.stage === "merging";
  const pace = steps && !isMerging ? paceOf(steps.first, steps.now) : null;
  return (
    <div className="panel p-4">
      <progress className="h-2 w-full accent-(--accent)" max={1} value={pace?.share ?? undefined} aria-label={t("data.progress")} />
      <p role="status" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-soft text-table tabular-nums">
        {isMerging ? <span>{t("data.progressMerging")}</span> : null}
        {steps && steps.now.rows > 0 ? <span>{t("data.progressRows", { rows: steps.now.rows })}</span> : null}
        {pace?.rate ? <span>{t("data.progressRate", { rate: pace.rate })}</span> : null}
        {pace && pace.left !== null ? <span>{t("data.progressLeft", { seconds: pace.left })}</span> : null}
        {isLost ? <span>{t("data.progressLost")}</span> : null}
        <a href={`/data/batches/${batchId}`} className="button">
          {t("data.reload")}
        </a>
      </p>
    </div>
  );
}
