import { parseSync } from '@swc/core';
import { read } from './repository.ts';

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

/** Every module that a source file names: static, dynamic, re-exported and type-only imports. */
export function importsOf(path: string): string[] {
  const tree = parseSync(read(path), { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2024' });
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each);
    else if (isNode(node)) {
      const named = moduleNamedBy(node);
      if (named !== undefined) found.add(named);
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(tree.body);
  return [...found];
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const textOf = (node: unknown): string | undefined =>
  isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;

function moduleNamedBy(node: Node): string | undefined {
  if (importing.has(String(node['type']))) return textOf(node['source']);
  if (node['type'] === 'TsImportType') return textOf(node['argument']);
  if (node['type'] !== 'CallExpression' || !isNode(node['callee']) || !Array.isArray(node['arguments']))
    return;
  const { type, value } = node['callee'];
  const calls = type === 'Import' || (type === 'Identifier' && value === 'require');
  return calls
    ? textOf((node['arguments'][0] as { expression: unknown } | undefined)?.expression)
    : undefined;
}
