/**
 * IANA names that `Intl.supportedValuesOf('timeZone')` leaves out: the links of tzdata's `backward` and `etcetera` files.
 * New links are rare; new zones come with Node.
 */
export declare const LINKS: readonly string[];
