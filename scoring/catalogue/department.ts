import { type Words, words } from "../words";

export interface Department {
  readonly id: string;
  readonly name: Words;
}

export const marketSupervision: Department = { id: "market-supervision", name: words("市场监督管理局", "Market Supervision Bureau") };
export const tax: Department = { id: "tax", name: words("税务局", "Tax Bureau") };
export const transport: Department = { id: "transport", name: words("交通运输局", "Transport Bureau") };
