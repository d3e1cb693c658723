import type { EmbeddedTemplate } from '../template.js';
export type TemplateName = 'workflow.yml';
export declare const templates: Readonly<Record<TemplateName, EmbeddedTemplate>>;
