import { defineConfig } from "@playwright/test";
import { testDataDirectory } from "./db/embedded/data-directory";
import { chromiumPath } from "./scripts/test/chromium";

const port = process.env.PORT ?? "3100";

// Read again by every worker: found once, handed on. The data directory too, so that a test
// may open the database of the site it drives.
process.env.CHROMIUM_PATH ??= chromiumPath();
process.env.XINHENG_DATA_DIR = testDataDirectory("e2e");
process.env.PORT = port;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: "list",
  use: {
    browserName: "chromium",
    baseURL: `http://127.0.0.1:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Only our own pages are opened; root and many containers cannot have the sandbox.
      chromiumSandbox: false,
      args: [
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--font-render-hinting=none",
        "--force-color-profile=srgb",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "sign-in", testMatch: "*.setup.ts" },
    { name: "site", testMatch: "*.spec.ts", dependencies: ["sign-in"] },
  ],
  webServer: {
    command: "node --import tsx scripts/test/serve-e2e.ts",
    url: `http://127.0.0.1:${port}/api/health`,
    env: { XINHENG_DEMO_SUBJECTS: process.env.XINHENG_DEMO_SUBJECTS ?? "2000" },
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    stderr: "pipe",
  },
});
