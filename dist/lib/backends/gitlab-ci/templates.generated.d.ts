import type { EmbeddedTemplate } from '../shared/template.js';
export type TemplateName = 'history.yml' | 'include.yml' | 'jobs.yml' | 'runner.yml';
export declare const templates: Readonly<Record<TemplateName, EmbeddedTemplate>>;
