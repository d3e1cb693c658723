import type { EmbeddedTemplate } from '../template.js';
export type TemplateName = 'include.yml' | 'jobs.yml' | 'runner.yml';
export declare const templates: Readonly<Record<TemplateName, EmbeddedTemplate>>;
