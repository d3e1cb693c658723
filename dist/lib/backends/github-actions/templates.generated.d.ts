import type { EmbeddedTemplate } from '../shared/template.js';
export type TemplateName = 'workflow.yml';
export declare const templates: Readonly<Record<TemplateName, EmbeddedTemplate>>;
