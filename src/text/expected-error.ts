/** A failure that is the user's to act on: `message` is one line for them. Any other error is a bug of ours. */
export class ExpectedError extends Error {}
