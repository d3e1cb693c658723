import type { Cron } from './cron.js';
/**
 * The cron in words, without its zone: "At 02:00 on Monday", "Every 15 minutes". Where both day fields are
 * restricted it says which rule holds ("or", "if it is"), after Vixie.
 */
export declare function describeCron(cron: Cron): string;
