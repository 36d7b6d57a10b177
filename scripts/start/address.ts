import { StartError } from "@/db/embedded/start-error";

export interface Address {
  host: string;
  port: number;
  /** Where a browser on this machine finds it. */
  url: string;
}

export function addressFrom(env: NodeJS.ProcessEnv): Address {
  const host = env.HOST || "127.0.0.1";
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(
      `PORT=${env.PORT} 不是可用的端口号。请用 1 到 65535 之间的整数，例如 PORT=3001 npm start`,
      `PORT=${env.PORT} is not a port. Use a whole number from 1 to 65535, for example PORT=3001 npm start`,
    );
  }
  return { host, port, url: `http://${localName(host)}:${port}` };
}

function localName(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
