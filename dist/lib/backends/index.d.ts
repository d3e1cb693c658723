import type { BackendType } from '../schedule/types.js';
import type { Backend } from './types.js';
export declare function allBackends(): readonly Backend[];
export declare function backendOf(type: BackendType): Backend | undefined;
