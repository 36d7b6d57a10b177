import { type RotationPoint, rotatePersonKey } from "@/server/subjects/person-key-rotation";

const [url = "", dies] = process.argv.slice(2);

await rotatePersonKey({
  url,
  at(point: RotationPoint) {
    if (point === dies) process.kill(process.pid, "SIGKILL");
  },
});
