export type TemplateName = 'run.sh';
export declare const templates: Readonly<Record<TemplateName, string>>;
