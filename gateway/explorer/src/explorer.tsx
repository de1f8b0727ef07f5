import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askGraph } from './ask-graph.ts';
import { examples } from './examples.ts';
import { Heading } from './heading.tsx';
import { useReadableEditors } from './use-readable-editors.ts';

/** GraphiQL with the examples as tabs. The token is kept in this page only and never stored. */
export function Explorer({ givenToken }: { givenToken: string }) {
  useReadableEditors();
  const [token, setToken] = useState(givenToken);
  // GraphiQL takes a new fetcher for a new graph and would read the schema again; so it keeps this one.
  const current = useRef(token);
  useEffect(() => void (current.current = token), [token]);
  const fetcher = useCallback(
    (operation: object, options?: { headers?: Record<string, unknown> }) =>
      askGraph(operation, current.current, options?.headers),
    [],
  );
  return (
    <>
      <Heading token={token} onToken={setToken} />
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={examples}
        defaultEditorToolsVisibility={false}
        forcedTheme="light"
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}
