import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

// GraphiQL's own choice, Fira Code, lacks the letters with two marks (ế, ổ). Long comments wrap instead of
// running out of sight.
const options = {
  fontFamily: "'JetBrains Mono', monospace",
  wordWrap: 'on',
  wrappingIndent: 'same',
} as const;

/** Sets up GraphiQL's editors for Vietnamese prose. GraphiQL has no property for it, so Monaco is told. */
export function useReadableEditors(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(options);
    const listener = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options));
    return () => listener.dispose();
  }, [monaco]);
}
