import { examplesOf } from "../before-2019-examples";

export const taxCreditExamples2018 = examplesOf(2018, true);
