import { words } from "../words";

export const secondHand = (zh: string, en: string) => ({ words: words(zh, en), provenance: "secondary" }) as const;
export const proposed = (zh: string, en: string) => ({ words: words(zh, en), provenance: "proposal" }) as const;
