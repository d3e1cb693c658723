/** Which file stands where in a folder of a commit: path -> what git calls its content. */
export type Tree = ReadonlyMap<string, TreeFile>;

export interface TreeFile {
  readonly oid: string;
  /** `link` and `other` (a folder, a submodule) are nothing to write over. */
  readonly kind: 'file' | 'link' | 'other';
}

/** A commit as far as it tells whose it is. */
export interface BranchCommit {
  readonly oid: string;
  readonly message: string;
  /** More than one parent: a merge, as GitHub's button "Update branch" makes. */
  readonly isMerge: boolean;
  /** Whether GitHub made it, for its API or a button, and not somebody's git. */
  readonly byGithub: boolean;
}

/** A branch beside the default one. */
export interface LiveBranch {
  readonly oid: string;
  /** Commits that the default branch does not have; undefined where they are too many to look at, or of another history. */
  readonly own: readonly BranchCommit[] | undefined;
  readonly files: Tree;
  /** The files at the commit where it left the default branch. */
  readonly startFiles: Tree;
}

/** An open pull request from a branch of the repository itself. */
export interface LivePull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** The branch it goes into. */
  readonly into: string;
}

/** What a repository has of what `sync` looks at. */
export interface LiveRepository {
  /** `owner/name`, as GitHub spells it. */
  readonly name: string;
  /** The default branch. */
  readonly base: { readonly branch: string; readonly oid: string; readonly files: Tree };
  /** The branch of the pull request. */
  readonly branch: LiveBranch | undefined;
  /** The branch on which the next commit is made. */
  readonly next: Omit<LiveBranch, 'files' | 'startFiles'> | undefined;
  readonly pulls: readonly LivePull[];
}
