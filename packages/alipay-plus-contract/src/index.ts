export { definition } from './definition.ts';
export { api } from './gen/api.ts';
export { flows } from './gen/flows.ts';
export { suites } from './gen/suites.ts';
