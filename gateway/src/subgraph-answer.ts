import type { GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';
import { publicSubgraphError, refusesFetch } from './public-subgraph-error.ts';

/** A GraphQL answer of a subgraph, free of what is internal to it. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

/** The subgraph answered, but not with a GraphQL answer. The message is for the log only. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

/**
 * Reads a subgraph's answer. Throws UnusableAnswer where there is no GraphQL answer in it: not JSON, too long,
 * a refusal of the gateway's own identity (401) or of a fetch that the supergraph
 * allows, or neither data nor errors.
 */
export async function readAnswer(
  response: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<SubgraphAnswer> {
  const text = await readText(response, maxBytes);
  if (response.statusCode === 401) throw new UnusableAnswer('our identity was refused (401)');
  const answer = parseObject(text, response.statusCode);
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  if (errors !== undefined && !Array.isArray(errors)) throw new UnusableAnswer('errors is not a list');
  if (data === undefined ? !errors?.length : typeof data !== 'object' || Array.isArray(data)) {
    throw new UnusableAnswer(`neither data nor errors (${response.statusCode})`);
  }
  if (errors?.some(refusesFetch))
    throw new UnusableAnswer(`our fetch is not valid there: ${String(errors[0]?.message)}`);
  return {
    ...(data !== undefined && { data: data as Record<string, unknown> | null }),
    ...(errors?.length && { errors: errors.map((error) => publicSubgraphError(error)) }),
  };
}

async function readText(response: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length > maxBytes) throw new UnusableAnswer(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length).toString('utf8');
}

function parseObject(text: string, status: number): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Falls through: the parser's message would quote the body.
  }
  throw new UnusableAnswer(`not a JSON object (${status})`);
}
