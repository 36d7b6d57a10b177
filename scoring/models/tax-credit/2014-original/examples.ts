import { examplesOf } from "../before-2019-examples";

/** The 2016 year stands for 2014 to 2017: the rules did not change within. */
export const taxCreditExamples2014Original = examplesOf(2016, false);
