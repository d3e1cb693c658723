/** The largest resource file, in bytes of UTF-8 or UTF-16 units of a string. A schedule takes about 1 KiB. */
export const MAX_FILE_SIZE = 16 * 1024 * 1024;
