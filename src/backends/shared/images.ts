/** JMo's own images, one variant per profile; a custom profile needs the variant with all tools. */
const REPOSITORY = 'ghcr.io/jimmy058910/jmo-security';
const VERSION = '1.1.1';
const VARIANTS: ReadonlySet<string> = new Set(['fast', 'slim', 'balanced', 'deep']);

/** The image of a schedule whose config names none. Tagged by version: `latest` would change without notice. */
export function defaultImage(profile: string): string {
  return `${REPOSITORY}:${VERSION}-${VARIANTS.has(profile) ? profile : 'deep'}`;
}

export function isPinnedByDigest(image: string): boolean {
  return image.includes('@sha256:');
}
