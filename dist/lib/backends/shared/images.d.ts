/** The image a schedule runs in where its config names none. Tagged by version: `latest` would change under the user's feet. */
export declare function defaultImage(profile: string): string;
export declare function isPinnedByDigest(image: string): boolean;
