import { createHash } from 'node:crypto';

/** What git calls a file of this content: the SHA-1 of a header and its bytes (git-scm.com, "Git Internals - Git Objects"). */
export function gitBlobOid(content: string): string {
  const bytes = Buffer.from(content, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}`).update(Buffer.of(0)).update(bytes).digest('hex');
}
