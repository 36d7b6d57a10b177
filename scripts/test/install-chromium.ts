import { runScript } from "../start/run-script";
import { chromiumPath } from "./chromium";

await runScript(async () => console.log(chromiumPath()));
