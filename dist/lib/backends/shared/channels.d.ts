import type { Channel } from '../../schedule/types.js';
/** The environment variable that holds a channel's webhook URL or token. */
export declare function channelVariable(channel: Channel): string;
/** A channel as `notify --channels` reads it: `NAME event,event [channel=…]`. */
export declare function channelLine(channel: Channel): string;
