import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '../..');

export interface Import {
  /** As written, or for a relative one its path from the root, without extension. */
  target: string;
  typesOnly: boolean;
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

/** Every TypeScript file below the folders, with what it imports. */
export function sourcesOf(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => filesIn(folder)).map(readSource);
}

/** Every path below a folder, from the root. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => relative(ROOT, join(file.parentPath, file.name)).replaceAll('\\', '/')).sort();
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: path.endsWith('.ts') ? importsOf(path, text) : [] };
}

/** The imports and re-exports of a file. */
export function importsOf(path: string, text: string): Import[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [{ target: fromRoot(path, moduleSpecifier.text), typesOnly: isTypesOnly(statement) }];
  });
}

function isTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { namedBindings } = clause;
  if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function fromRoot(importer: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return join(dirname(importer), specifier).replaceAll('\\', '/');
}
