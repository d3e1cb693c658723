/** `spec.jobTemplate.targets`: the guide's flat keys, the grouped form of JMo's own store, and one out of both. */
import * as z from 'zod/mini';
import { isRecord } from '../problem.js';
import { flag, list, text } from './fields.js';
import { httpUrl, imageWithVariables, listItem, localPath, noDash, secretReference, trimmed, } from './text-rules.js';
const path = (description) => text(description, [trimmed, noDash, localPath]);
const word = (description) => text(description, [trimmed, noDash]);
const url = (description) => text(description, [trimmed, noDash, listItem, httpUrl]);
const image = (description) => text(description, [trimmed, noDash, listItem, imageWithVariables]);
const REPO = path('Path of one repository.');
const REPOS_DIR = path('A folder of repositories, each of which is scanned.');
const TARGETS = path('A file that lists repository paths, one a line.');
const URLS = list('Web addresses to scan.', url('A web address.'));
const URL_ONE = url('One web address to scan.');
const URLS_FILE = path('A file that lists web addresses, one a line.');
const API_SPEC = word('Path or address of an OpenAPI description.');
const TERRAFORM = path('A Terraform state file.');
const CLOUDFORMATION = path('A CloudFormation template.');
const K8S_MANIFEST = path('A Kubernetes manifest.');
const GITLAB_URL = url("A GitLab server's address.");
const GITLAB_TOKEN = text('The variable or CI secret that holds the GitLab token, as ${NAME}.', [secretReference], {
    pattern: '^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$',
});
const GITLAB_GROUP = word('A GitLab group whose projects are scanned.');
const GITLAB_REPO = word('One GitLab project, as group/project.');
const K8S_CONTEXT = word('A context of the kubeconfig.');
const K8S_NAMESPACE = word('A namespace of the cluster.');
const K8S_ALL = flag('Whether all namespaces are scanned.');
function group(description, shape) {
    return z.optional(z.strictObject(shape).register(z.globalRegistry, { description }));
}
export const targetsSchema = z
    .strictObject({
    repo: z.optional(REPO),
    repos_dir: z.optional(REPOS_DIR),
    targets: z.optional(TARGETS),
    image: z.optional(image('One container image to scan.')),
    images: z.optional(list('Container images to scan.', image('A container image.'))),
    images_file: z.optional(path('A file that lists container images, one a line.')),
    url: z.optional(URL_ONE),
    urls: z.optional(URLS),
    urls_file: z.optional(URLS_FILE),
    api_spec: z.optional(API_SPEC),
    terraform_state: z.optional(TERRAFORM),
    cloudformation: z.optional(CLOUDFORMATION),
    k8s_manifest: z.optional(K8S_MANIFEST),
    gitlab_url: z.optional(GITLAB_URL),
    gitlab_token: z.optional(GITLAB_TOKEN),
    gitlab_group: z.optional(GITLAB_GROUP),
    gitlab_repo: z.optional(GITLAB_REPO),
    k8s_context: z.optional(K8S_CONTEXT),
    k8s_namespace: z.optional(K8S_NAMESPACE),
    k8s_all_namespaces: z.optional(K8S_ALL),
    repositories: group('Repositories, in the grouped form.', {
        repo: z.optional(REPO),
        repos_dir: z.optional(REPOS_DIR),
        targets: z.optional(TARGETS),
    }),
    web: group('Web applications, in the grouped form.', {
        url: z.optional(URL_ONE),
        urls: z.optional(URLS),
        urls_file: z.optional(URLS_FILE),
        api_spec: z.optional(API_SPEC),
    }),
    iac: group('Infrastructure as code, in the grouped form.', {
        terraform_state: z.optional(TERRAFORM),
        cloudformation: z.optional(CLOUDFORMATION),
        k8s_manifest: z.optional(K8S_MANIFEST),
    }),
    gitlab: group('A GitLab server, in the grouped form.', {
        url: z.optional(GITLAB_URL),
        token: z.optional(GITLAB_TOKEN),
        group: z.optional(GITLAB_GROUP),
        repo: z.optional(GITLAB_REPO),
    }),
    kubernetes: group('A Kubernetes cluster, in the grouped form.', {
        context: z.optional(K8S_CONTEXT),
        namespace: z.optional(K8S_NAMESPACE),
        all_namespaces: z.optional(K8S_ALL),
    }),
})
    .register(z.globalRegistry, { description: 'What to scan: at least one target.' });
/** Where each flat key may stand, the flat form first; `one` marks a single value for a list. */
const PLACES = {
    repo: [{ at: ['repo'] }, { at: ['repositories', 'repo'] }],
    repos_dir: [{ at: ['repos_dir'] }, { at: ['repositories', 'repos_dir'] }],
    targets: [{ at: ['targets'] }, { at: ['repositories', 'targets'] }],
    images: [{ at: ['images'] }, { at: ['image'], one: true }],
    images_file: [{ at: ['images_file'] }],
    urls: [
        { at: ['urls'] },
        { at: ['url'], one: true },
        { at: ['web', 'urls'] },
        { at: ['web', 'url'], one: true },
    ],
    urls_file: [{ at: ['urls_file'] }, { at: ['web', 'urls_file'] }],
    api_spec: [{ at: ['api_spec'] }, { at: ['web', 'api_spec'] }],
    terraform_state: [{ at: ['terraform_state'] }, { at: ['iac', 'terraform_state'] }],
    cloudformation: [{ at: ['cloudformation'] }, { at: ['iac', 'cloudformation'] }],
    k8s_manifest: [{ at: ['k8s_manifest'] }, { at: ['iac', 'k8s_manifest'] }],
    gitlab_url: [{ at: ['gitlab_url'] }, { at: ['gitlab', 'url'] }],
    gitlab_token: [{ at: ['gitlab_token'] }, { at: ['gitlab', 'token'] }],
    gitlab_group: [{ at: ['gitlab_group'] }, { at: ['gitlab', 'group'] }],
    gitlab_repo: [{ at: ['gitlab_repo'] }, { at: ['gitlab', 'repo'] }],
    k8s_context: [{ at: ['k8s_context'] }, { at: ['kubernetes', 'context'] }],
    k8s_namespace: [{ at: ['k8s_namespace'] }, { at: ['kubernetes', 'namespace'] }],
    k8s_all_namespaces: [{ at: ['k8s_all_namespaces'] }, { at: ['kubernetes', 'all_namespaces'] }],
};
const TARGETS_AT = ['spec', 'jobTemplate', 'targets'];
/** Where else in a resource the value at a path of the flat form may be written. */
export function otherPlaces(path) {
    const [key, ...rest] = path.slice(TARGETS_AT.length);
    if (!TARGETS_AT.every((step, index) => path[index] === step) || !isKey(key))
        return [];
    return PLACES[key].slice(1).map(({ at, one }) => [...TARGETS_AT, ...at, ...(one ? rest.slice(1) : rest)]);
}
function isKey(key) {
    return typeof key === 'string' && Object.hasOwn(PLACES, key);
}
/** Every place of one flat key that the targets fill, single values as lists. */
function findValues(targets, key) {
    return PLACES[key].flatMap(({ at, one }) => {
        let value = targets;
        for (const step of at)
            value = isRecord(value) ? value[step] : undefined;
        return value === undefined ? [] : [{ at, value: one ? [value] : value }];
    });
}
/** The flat form of targets that `targetsSchema` accepts. */
export function normaliseTargets(targets) {
    const flat = {};
    for (const key of Object.keys(PLACES)) {
        const found = findValues(targets, key)[0];
        if (found)
            flat[key] = found.value;
    }
    return flat;
}
/** Keys that are settings of a target and not one themselves. */
const SETTINGS = new Set([
    'gitlab_url',
    'gitlab_token',
    'k8s_all_namespaces',
    'k8s_namespace',
]);
/** What no single value shows: nothing to scan, one target given twice, targets that exclude each other. */
export function checkTargets(targets) {
    if (!isRecord(targets))
        return [];
    const problems = [];
    const present = new Map();
    for (const key of Object.keys(PLACES)) {
        const [first, ...others] = findValues(targets, key);
        if (!first)
            continue;
        present.set(key, first);
        for (const other of others) {
            if (JSON.stringify(other.value) === JSON.stringify(first.value))
                continue;
            problems.push({
                path: other.at,
                part: 'key',
                code: 'conflicting-targets',
                message: `${other.at.join('.')} and ${first.at.join('.')} are the same target with different values`,
                hint: 'keep one of them',
            });
        }
    }
    const isOn = (key) => present.has(key) && present.get(key)?.value !== false;
    const scanned = [...present.keys()].filter((key) => !SETTINGS.has(key));
    if (scanned.length === 0 && !isOn('k8s_all_namespaces') && !isOn('k8s_namespace')) {
        problems.push({
            path: [],
            part: 'key',
            code: 'no-target',
            message: 'spec.jobTemplate.targets names no target: the scan would have nothing to look at',
            hint: 'for the repository itself, write repo: .',
        });
    }
    for (const { keys, why } of EXCLUSIVE) {
        const [first, ...others] = keys
            .filter(isOn)
            .map((key) => present.get(key))
            // The order they stand in decides which one is the second.
            .sort((a, b) => orderOf(targets, a.at) - orderOf(targets, b.at));
        if (!first)
            continue;
        for (const other of others) {
            problems.push({
                path: other.at,
                part: 'key',
                code: 'exclusive-targets',
                message: `${other.at.join('.')} cannot stand beside ${first.at.join('.')}: ${why}`,
                hint: 'keep one, or write two schedules',
            });
        }
    }
    return problems;
}
const EXCLUSIVE = [
    { keys: ['repo', 'repos_dir', 'targets'], why: 'jmo takes one of repo, repos_dir and targets' },
    { keys: ['images', 'images_file'], why: 'several images reach jmo as one list file' },
    { keys: ['urls', 'urls_file'], why: 'several web addresses reach jmo as one list file' },
];
/** Where a key stands among all of them as they are written, groups and what is in them alike. */
function orderOf(targets, at) {
    const written = Object.entries(targets).flatMap(([key, value]) => [
        key,
        ...(isRecord(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []),
    ]);
    return written.indexOf(at.join('.'));
}
