import { catalogueItem } from "@/scoring/catalogue/catalogue";
import { importFile } from "@/server/intake/import-file";

/** Imports one file of penalties in a process of its own, so that its memory is its own too, and prints what that took. */
const [url = "", path = ""] = process.argv.slice(2);
const item = catalogueItem("penalty");
if (!item) throw new Error("the catalogue has no item penalty");
const began = performance.now();
const summary = await importFile({ url, item, path, today: "2026-11-24", invented: true });
const milliseconds = performance.now() - began;
console.log(
  JSON.stringify({ milliseconds, peakKilobytes: process.resourceUsage().maxRSS, accepted: summary.accepted, rows: summary.rows }),
);
