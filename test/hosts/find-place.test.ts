import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGithub, type GithubChoice } from '../../src/hosts/github/target.js';
import { findGitlab, type GitlabChoice } from '../../src/hosts/gitlab/target.js';
import { homeWithLogins, repositoryWith } from './logins.js';

/** Every token that a developer's shell may hold; each says where it comes from. */
const HUB = {
  GITHUB_TOKEN: 'from-github-token',
  GH_ENTERPRISE_TOKEN: 'from-enterprise-token',
  GITHUB_ENTERPRISE_TOKEN: 'from-enterprise-token',
};
const LAB = {
  JMO_GITLAB_TOKEN: 'from-jmo-token',
  GITLAB_TOKEN: 'from-gitlab-token',
  GITLAB_ACCESS_TOKEN: 'from-access-token',
  OAUTH_TOKEN: 'from-oauth-token',
};

type Env = Readonly<Record<string, string>>;
const at = (address: string) => repositoryWith({ origin: address });

function world() {
  const home = homeWithLogins();
  return {
    ...home,
    /** Where requests go, with which token; an error's message if none may. */
    github: (directory: string, more: Env, choice: Partial<GithubChoice> = {}) =>
      said(() => {
        const { place, env, found } = findGithub({ env: { ...home.env, ...more } }, { directory, ...choice });
        const sent = [env.INPUT_TOKEN, env.GITHUB_TOKEN, env.GH_TOKEN].find((token) => token);
        return `${env.GITHUB_API_URL ?? 'the default'} ${place.owner}/${place.repo} ${sent}: ${found}`;
      }),
    gitlab: (directory: string, more: Env, choice: Partial<GitlabChoice> = {}) =>
      said(() => {
        const { api, project, token, isLogin, found } = findGitlab(
          { env: { ...home.env, ...more } },
          { directory, ...choice },
        );
        return `${api} ${project} ${token}${isLogin ? ' as a login' : ''}: ${found}`;
      }),
  };
}

function said(find: () => string): string {
  try {
    return find();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a repository on github.com', () => {
  const shop = at('git@github.com:acme/shop.git');

  it('is found by the git remote, and the token in the environment or in gh', () => {
    const { github, login, asked } = world();
    expect(github(shop, HUB)).toBe(
      'https://api.github.com acme/shop from-github-token: acme/shop on github.com (from the git remote origin), token from GITHUB_TOKEN',
    );
    expect(asked()).toEqual([]);
    expect(github(shop, {})).toBe(
      "there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN, or log in with 'gh auth login'",
    );
    login('gh', 'github.com', 'from-gh');
    expect(github(shop, {})).toBe(
      'https://api.github.com acme/shop from-gh: acme/shop on github.com (from the git remote origin), token from gh',
    );
    expect(asked().at(-1)).toBe('gh auth token --hostname=github.com');
  });

  it('that flags name needs no remote', () => {
    const { github, login } = world();
    login('gh', 'github.com', 'from-gh');
    expect(github('/', HUB, { repository: 'acme/api' })).toBe(
      'the default acme/api from-github-token: undefined',
    );
    expect(github(shop, {}, { repository: 'acme/api' })).toBe(
      'the default acme/api from-gh: acme/api on github.com, token from gh',
    );
  });

  it('is none of GitLab, nor is one of GitLab here', () => {
    const { github, gitlab, asked } = world();
    expect(gitlab(shop, LAB)).toBe(
      'no GitLab project is given: outside GitLab CI, pass --project group/name (the git remote origin is acme/shop on github.com, not on GitLab)',
    );
    expect(github(at('git@gitlab.com:team/shop.git'), HUB)).toBe(
      'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name (the git remote origin is team/shop on gitlab.com, not on GitHub)',
    );
    expect(github(at('git@code.example.com:team/web/shop.git'), HUB)).toContain('is team/web/shop on');
    expect(asked()).toEqual([]);
  });

  it('in a job is that of the environment, whatever the checkout and the machine hold', () => {
    const { github, gitlab, login, asked } = world();
    login('gh', 'github.com', 'from-gh');
    login('glab', 'gitlab.com', 'from-glab');
    const job = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com' };
    expect(github(shop, job)).toBe(
      'no GitHub repository is given: outside GitHub Actions, pass --repository owner/name',
    );
    expect(github(shop, { ...job, GITHUB_REPOSITORY: 'acme/api' })).toBe(
      'there is no GitHub token: store one that may read Actions (`actions: read`) as GITHUB_TOKEN or GH_TOKEN',
    );
    expect(github(shop, { ...job, ...HUB, GITHUB_REPOSITORY: 'acme/api' })).toBe(
      'https://api.github.com acme/api from-github-token: undefined',
    );
    const pipeline = { GITLAB_CI: 'true', CI_SERVER_URL: 'https://gitlab.com', CI_PROJECT_ID: '42' };
    expect(gitlab(shop, pipeline)).toMatch(/^there is no token: .* the role Maintainer$/);
    expect(asked()).toEqual([]);
  });
});

describe('a repository on a server that only the git remote names', () => {
  const evil = at('https://code.example.com/acme/shop.git');

  it('gets no token of the environment, nor one of another host from gh', () => {
    const { github, login, asked } = world();
    login('gh', 'github.com', 'from-gh');
    login('gh', 'example.com', 'from-gh');
    const question =
      "is code.example.com, where the git remote origin leads, a GitHub Enterprise Server? If so, log in with 'gh auth login --hostname code.example.com', or pass --github-url https://code.example.com to send it the token in GITHUB_TOKEN";
    for (const variables of [{}, HUB, { GH_TOKEN: 'x' }, { CODESPACES: 'true', ...HUB }])
      expect(github(evil, variables)).toBe(question);
    expect(new Set(asked())).toEqual(new Set(['gh auth token --hostname=code.example.com']));
    expect(github(evil, HUB, { ghes: true })).toMatch(
      /^there is no token for code.example.com, where the git remote origin leads: log in with 'gh auth login/,
    );
  });

  it('gets no token of the environment, nor one of another host from glab', () => {
    const { gitlab, login } = world();
    login('glab', 'gitlab.com', 'from-glab');
    const question =
      /^is code.example.com, where the git remote origin leads, a GitLab server\? If so, log in with 'glab auth login --hostname code.example.com', or pass --gitlab-url https:\/\/code.example.com/;
    for (const variables of [{}, LAB]) expect(gitlab(evil, variables)).toMatch(question);
    // What glab answers for any host.
    login('glab', '*', 'from-glab-for-all');
    expect(gitlab(evil, {})).toMatch(question);
    mkdirSync(join(evil, '.git/glab-cli'));
    writeFileSync(join(evil, '.git/glab-cli/config.yml'), 'token: from-the-repository\n');
    expect(gitlab(evil, {})).toMatch(question);
  });

  it('gets the token with which the user is logged in there', () => {
    const { github, gitlab, login } = world();
    login('gh', 'code.example.com', 'from-gh');
    login('glab', 'code.example.com', 'from-glab');
    expect(github(evil, HUB)).toBe(
      'https://code.example.com/api/v3 acme/shop from-gh: acme/shop on code.example.com (from the git remote origin), token from gh',
    );
    expect(gitlab(evil, LAB)).toBe(
      'https://code.example.com/api/v4 acme/shop from-glab as a login: acme/shop on code.example.com (from the git remote origin), token from glab',
    );
    login('gh', 'octo.ghe.com', 'from-ghe');
    expect(github(at('git@octo.ghe.com:acme/shop'), HUB)).toMatch(
      /^https:\/\/api.octo.ghe.com acme\/shop from-ghe/,
    );
  });
});

describe('a server that flags or the environment name', () => {
  const shop = at('ssh://git@code.example.com:2222/acme/shop.git');

  it.each<[string, Env, Partial<GithubChoice>]>([
    ['--github-url', {}, { url: 'https://code.example.com' }],
    ['GITHUB_SERVER_URL', { GITHUB_SERVER_URL: 'https://code.example.com' }, {}],
    ['GITHUB_API_URL', { GITHUB_API_URL: 'https://code.example.com/api/v3' }, {}],
  ])('by %s gets the token of the environment', (_, named, choice) => {
    const { github } = world();
    expect(github(shop, { ...HUB, ...named }, choice)).toBe(
      'https://code.example.com/api/v3 acme/shop from-github-token: acme/shop on code.example.com (from the git remote origin), token from GITHUB_TOKEN',
    );
    expect(github(at('https://other.example.com/acme/shop'), { ...HUB, ...named }, choice)).toMatch(
      /^no GitHub repository is given: .*acme\/shop on other.example.com, not on code.example.com\)$/,
    );
  });

  it.each<[string, Env, Partial<GitlabChoice>]>([
    ['--gitlab-url', {}, { url: 'https://code.example.com' }],
    ['CI_SERVER_URL', { CI_SERVER_URL: 'https://code.example.com' }, {}],
  ])('by %s gets the token of the environment', (_, named, choice) => {
    const { gitlab } = world();
    expect(gitlab(shop, { ...LAB, ...named }, choice)).toBe(
      'https://code.example.com/api/v4 acme/shop from-jmo-token: acme/shop on code.example.com (from the git remote origin), token from JMO_GITLAB_TOKEN',
    );
    expect(gitlab(at('https://other.example.com/acme/shop'), { ...LAB, ...named }, choice)).toMatch(
      /^no GitLab project is given: .*acme\/shop on other.example.com, not on code.example.com\)$/,
    );
  });

  it('may have GitLab below a path', () => {
    const { gitlab } = world();
    const url = 'https://code.example.com/gitlab';
    expect(gitlab(at(`${url}/team/shop.git`), LAB, { url })).toMatch(
      /^https:\/\/code.example.com\/gitlab\/api\/v4 team\/shop from-jmo-token: /,
    );
    expect(gitlab(shop, LAB, { url })).toMatch(/api\/v4 acme\/shop from-jmo-token: /);
  });
});
