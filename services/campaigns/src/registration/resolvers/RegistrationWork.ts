import type { RegistrationWorkResolvers } from '../../__generated__/resolvers-types.ts';
import { finishedInTime } from '../registration.progress.ts';

export const RegistrationWork: RegistrationWorkResolvers = { finishedInTime };
