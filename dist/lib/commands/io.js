/** Exit codes: the answer is yes, the answer is no, it could not be done. */
export const EXIT = { fine: 0, no: 1, failed: 2 };
/** It could not be done: usage, file, network. Ends the command with exit code 2 and `message` on one line. */
export class Failure extends Error {
    name = 'Failure';
}
