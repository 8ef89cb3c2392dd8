export { api } from './gen/api.ts';
export { suites } from './gen/suites.ts';
