import type { Dispatcher } from 'undici';
import type { GraphQLAnswer } from '../answer/graphql-answer.ts';

/** There was an answer, but not a GraphQL one. The message quotes nothing of it. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

/** Reads a GraphQL answer. Throws UnusableAnswer: we are refused (401), too long, no JSON object, neither data nor errors. */
export async function readAnswer(
  { body, statusCode }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<GraphQLAnswer> {
  const text = await readText(body as AsyncIterable<Buffer>, maxBytes);
  if (statusCode === 401) throw new UnusableAnswer('we were not accepted (401)');
  const answer = parseObject(text, statusCode);
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (errors !== undefined && !Array.isArray(errors)) throw new UnusableAnswer('errors is not a list');
  if (data === undefined || data === null ? !hasErrors : typeof data !== 'object' || Array.isArray(data)) {
    throw new UnusableAnswer(`neither data nor errors (${statusCode})`);
  }
  return answer;
}

async function readText(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
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
