import { restoreBackup } from "@/server/backup/restore-backup";

const [url = "", folder = ""] = process.argv.slice(2);

await restoreBackup({ url, folder, keys: [], onLoaded: () => process.kill(process.pid, "SIGKILL") });
