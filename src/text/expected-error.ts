/** A failure that the user can act on; `message` is one line. Any other error is a bug in our code. */
export class ExpectedError extends Error {}
