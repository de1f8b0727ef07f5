import { readServiceEnvironment } from '@thidua/service-kit';

/** The only reader of process.env in this service. */
export const readEnvironment = () => readServiceEnvironment(process.env);
