/** JMo's own images: one variant a profile; a profile of one's own needs the variant that has every tool. */
const REPOSITORY = 'ghcr.io/jimmy058910/jmo-security';
const VERSION = '1.1.1';
const VARIANTS: ReadonlySet<string> = new Set(['fast', 'slim', 'balanced', 'deep']);

/** The image a schedule runs in where its config names none. Tagged by version: `latest` would change under the user's feet. */
export function defaultImage(profile: string): string {
  return `${REPOSITORY}:${VERSION}-${VARIANTS.has(profile) ? profile : 'deep'}`;
}

export function isPinnedByDigest(image: string): boolean {
  return image.includes('@sha256:');
}
