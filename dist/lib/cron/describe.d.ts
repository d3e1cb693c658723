import type { Cron } from './cron.js';
import { type DayRule } from './days.js';
/**
 * The cron in words, without its zone: "At 02:00 on Monday", "Every 15 minutes". Where both day fields are
 * restricted it says which rule holds ("or", "if it is").
 * @param rule the day rule of what runs it
 */
export declare function describeCron(cron: Cron, rule?: DayRule): string;
