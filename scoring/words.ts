/** A text in the two languages of the product; Chinese is the law's own and comes first. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const words = (zh: string, en: string): Words => ({ zh, en });
