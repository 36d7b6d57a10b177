import type { z } from "zod";
import type { ModelDocument } from "./document";
import { examplesShape, knownNames, modelShape } from "./model-shape";
import { nearest } from "./nearest";

type Issue = z.core.$ZodIssue;

const placeOf = (root: string, path: readonly PropertyKey[]): string => [root, ...path].filter((part) => part !== "").join(".") || "model";

const unknownName = (name: string): string => {
  const meant = nearest(
    name,
    [...knownNames].filter((known) => known !== name),
  );
  return `unknown field "${name}"${meant ? `, did you mean "${meant}"?` : ": take it out"}`;
};

const receivedNothing = (issue: Issue): boolean => "input" in issue && issue.input === undefined;

/** A text where an object should be, or the other way round: that alternative was not meant. */
const otherKind = (issues: readonly Issue[]): number =>
  issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value")) ? 1 : 0;

/** One sentence an issue. Of alternatives the one with the fewest faults is what was meant. */
const sentences = (root: string, issue: Issue, above: readonly PropertyKey[] = []): string[] => {
  const path = [...above, ...issue.path];
  const place = placeOf(root, path);
  if (receivedNothing(issue)) return [`${place}: is missing`];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((name) => `${place}: ${unknownName(name)}`);
    case "invalid_union": {
      const closest = [...issue.errors].sort((a, b) => otherKind(a) - otherKind(b) || a.length - b.length)[0];
      if (!closest || closest.length === 0) return [`${place}: not one of the forms that may stand here`];
      return closest.flatMap((each) => sentences(root, each, path));
    }
    case "invalid_value":
      return [`${place}: write one of ${issue.values.join(", ")}`];
    default:
      return [`${place}: ${issue.message}`];
  }
};

/** What does not have the shape of a model, each with its place; the rest of the checks may rely on it. */
export const shapeProblems = ({ model, examples, text }: ModelDocument): string[] => {
  const [read, worked] = [modelShape.safeParse(model, { reportInput: true }), examplesShape.safeParse(examples, { reportInput: true })];
  return [
    ...(read.error?.issues.flatMap((issue) => sentences("", issue)) ?? []),
    ...(worked.error?.issues.flatMap((issue) => sentences("examples", issue)) ?? []),
    ...(text.trim() === "" ? ["text.md: is missing or empty; say in your own words what each cited article holds"] : []),
  ];
};
