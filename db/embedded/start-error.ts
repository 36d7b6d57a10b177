/** A failure the operator can act on. Scripts print its message alone, without a stack. */
export class StartError extends Error {
  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`);
    this.name = "StartError";
  }
}
