import { findBinaries } from "./binaries";
import { dataDirectory } from "./data-directory";

/** Named for the major version: another major cannot open the files. */
export function embeddedHome(): string {
  return dataDirectory(findBinaries().major);
}
