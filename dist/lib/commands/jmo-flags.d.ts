/** Flags of `jmo schedule`, JMo's own command, that are other ones here. */
/** What to write for a flag that JMo's own command has; undefined where it has none of that name. */
export declare function answerForFlag(command: string, flag: string, value: string | undefined): string | undefined;
/** What to write for a name that JMo's own command takes. */
export declare function answerForName(command: string): string | undefined;
