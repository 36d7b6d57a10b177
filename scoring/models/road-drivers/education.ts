import { all, any, atLeast, lessThan } from "../../engine/condition";

/** Every time the points were full an education followed; from the second time on two are enough, a third is a matter of the licence. */
export const educated = any(all(lessThan("conduct.timesFull", "twice"), atLeast("educations", "once")), atLeast("educations", "twice"));

/** Full points, and the education for them is still due. */
export const educationDue = any(
  all(atLeast("conduct.timesFull", "once"), lessThan("educations", "once")),
  all(atLeast("conduct.timesFull", "twice"), lessThan("educations", "twice")),
);
