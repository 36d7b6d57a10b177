import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };

function project(name: string, more: object = {}) {
  return {
    resolve: { alias },
    test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
  };
}

export default defineConfig({
  test: {
    projects: [
      project("scoring"),
      project("health"),
      project("server", {
        globalSetup: "tests/server/stop-test-cluster.ts",
        testTimeout: 180_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
