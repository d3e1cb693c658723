/**
 * A stable number in 0..size-1 for `H` in a cron field. The same schedule name and field always give the same
 * number, on every machine; two fields of one schedule are independent.
 * @param name the schedule's name
 * @param field 0 (minute) to 4 (day of week)
 * @param size how many values there are to choose from, 1 or more
 */
export declare function hashSlot(name: string, field: number, size: number): number;
