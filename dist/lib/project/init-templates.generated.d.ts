export type TemplateName = 'github-check.yml' | 'gitlab-check.yml' | 'jmo-schedules.yaml';
export declare const templates: Readonly<Record<TemplateName, string>>;
