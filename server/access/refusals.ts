/** More requests than the key may make in a minute. */
export class TooManyRequests extends Error {}
