/**
 * Whether this is the name of an IANA zone in its own spelling: GitHub, Go and cron look it up as a file name, case
 * and all. Offsets (`+05:30`, `UTC+2`) and `Local` are not.
 */
export declare function isZone(name: string): boolean;
/** The zone that was probably meant, or undefined. */
export declare function suggestZone(name: string): string | undefined;
/** Minutes east of UTC that the zone's clocks are ahead at this instant. The zone must be one that `isZone` accepts. */
export declare function offsetMinutesAt(zone: string, at: Date): number;
/** `2026-03-08T03:00:00-04:00`; UTC as `+00:00`. */
export declare function formatInZone(at: Date, zone: string): string;
