import { embeddedHome } from "@/db/embedded/embedded-home";
import { StartError } from "@/db/embedded/start-error";
import { diskFull, freeMegabytes } from "@/db/embedded/start-failure";

/** A failure the operator can act on is printed as its message; any other is a bug, with its stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const failure = asStartError(error);
    console.error(failure ? failure.message : error);
    process.exit(1);
  }
}

function asStartError(error: unknown): StartError | undefined {
  if (error instanceof StartError) return error;
  if (process.env.DATABASE_URL) return undefined;
  return failedByFullDisk(error) ? diskFull(embeddedHome()) : undefined;
}

/** PostgreSQL says so itself, or, when its log filled the disk, dies without a word. */
function failedByFullDisk(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as NodeJS.ErrnoException).code === "53100") return true;
  }
  return freeMegabytes(embeddedHome()) < 16;
}
