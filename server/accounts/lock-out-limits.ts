/** Wrong passwords, or wrong codes of the second factor, in a row that shut an account, and for how long. */
export const mostFailures = 5;
export const lockedMinutes = 15;
