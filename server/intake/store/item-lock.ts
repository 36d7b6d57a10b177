/** One import of an item at a time goes through the merge; a second finds what the first wrote. Moving a subject's records waits for all. */
export const itemLock = 7_465_011;
