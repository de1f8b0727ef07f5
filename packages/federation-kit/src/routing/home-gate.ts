import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Fault } from '@thidua/domain-kit';
import { GraphQLError } from 'graphql';
import { faultTable } from '../faults/fault-table.ts';

export type OperationType = 'query' | 'mutation';

/** Judges, for one request, whether this instance is the one to ask. */
export interface HomeGate {
  /** Before anything of the request is carried out. Throws Fault BEHIND or WRONG_HOME. */
  admit(type: OperationType): Promise<void>;
  /** Before a root field that is routed by this id. Throws Fault WRONG_HOME. */
  admitId(type: OperationType, id: string): void;
}

/** Finds the gate in the context of a request. */
export type GateOf<Context> = (context: Context) => HomeGate;

/** Asks the gate before execution, when the type of the operation is known: so a refused request did nothing. */
export function homeGatePlugin<Context extends BaseContext>(
  gateOf: GateOf<Context>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          const type = operation?.operation === 'mutation' ? 'mutation' : 'query';
          await gateOf(contextValue).admit(type).catch(withStatus);
        },
      };
    },
  };
}

/** Here a request fails as a whole, so it has the HTTP status of its fault. */
function withStatus(error: unknown): never {
  if (!(error instanceof Fault)) throw error;
  const { status } = faultTable[error.code];
  throw new GraphQLError(error.code, { originalError: error, extensions: { http: { status } } });
}
