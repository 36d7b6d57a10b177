import { createServer } from "node:net";
import { StartError } from "@/db/embedded/start-error";
import type { Address } from "./address";

/** Refuses at once, before minutes go into building for a port we cannot have. */
export async function checkPort(address: Address): Promise<void> {
  const code = await bindingFault(address);
  if (code === undefined) return;
  if (code === "EADDRINUSE") throw await portTaken(address);
  throw new StartError(
    `不能在 ${address.host}:${address.port} 上监听（${code}）。请检查 HOST，或换一个端口：PORT=3001 npm start`,
    `Cannot listen on ${address.host}:${address.port} (${code}). Check HOST, or choose another port: PORT=3001 npm start`,
  );
}

function bindingFault({ host, port }: Address): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

async function portTaken({ port, url }: Address): Promise<StartError> {
  const other = port === 65_535 ? port - 1 : port + 1;
  if (await isXinheng(url)) {
    return new StartError(
      `端口 ${port} 上已有一个信衡在运行：${url}。直接打开即可；要另开一份：PORT=${other} XINHENG_DATA_DIR=/另一目录 npm start`,
      `Xinheng already runs on port ${port}: ${url}. Open it; for a second one: PORT=${other} XINHENG_DATA_DIR=/another/directory npm start`,
    );
  }
  return new StartError(
    `端口 ${port} 被其他程序占用，信衡没有启动。请换一个端口：PORT=${other} npm start`,
    `Port ${port} is taken by another program; Xinheng did not start. Choose another: PORT=${other} npm start`,
  );
}

async function isXinheng(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(1500) });
    return (await answer.text()).includes("xinheng");
  } catch {
    return false;
  }
}
