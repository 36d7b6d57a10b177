/** The little that the tests use of it; the package brings no types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  interface Context {
    readonly path: string;
    readonly href: string;
    body: unknown;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    use(step: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): RequestListener;
  }
}
