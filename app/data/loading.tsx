import { Skeleton } from "../_shell/skeleton";

export default function Loading() {
  return <Skeleton blocks={[96, 640]} />;
}
