import type { VFileMessage } from 'vfile-message';
import { compareText } from '../pipeline/compare-text.ts';

/**
 * What a message means for the conversion: *note* is for information, a *warning* is kept and shown and counts under
 * `--strict`, a *fatal* one refuses its file.
 */
export type Severity = 'note' | 'warning' | 'fatal';

/** A message as plain data, so that it can be cached, sorted and printed as text or JSON. Lines and columns from 1. */
export interface Diagnostic {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly severity: Severity;
  readonly rule: string | null;
  readonly reason: string;
}

/** A pipeline message, with the path of the file it is about as the reader of the terminal knows it. */
export function toDiagnostic(message: VFileMessage, path: string): Diagnostic {
  const { place } = message;
  const end = place && 'end' in place ? place.end : null;
  return {
    path,
    line: message.line ?? null,
    column: message.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    severity: message.fatal ? 'fatal' : message.fatal === false ? 'warning' : 'note',
    rule: message.ruleId ?? null,
    reason: message.reason,
  };
}

/** A message about a whole file. */
export function fileDiagnostic(path: string, rule: string, reason: string, severity: Severity = 'fatal'): Diagnostic {
  return { path, line: null, column: null, endLine: null, endColumn: null, severity, rule, reason };
}

/**
 * One line for the terminal (more where the reason shows an example).
 *
 * @example renderDiagnostic(…) // 'seeds/harbour.txt:14:3-14:4: Unexpected open `“`, expected `”` after it [quote-unclosed]'
 */
export function renderDiagnostic({ path, line, column, endLine, endColumn, rule, reason }: Diagnostic): string {
  const start = line === null ? '' : `:${line}:${column ?? 1}`;
  const end = line === null || endLine === null ? '' : `-${endLine}:${endColumn ?? 1}`;
  return `${path}${start}${end}: ${reason}${rule === null ? '' : ` [${rule}]`}`;
}

/** By path, then place, then wording. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.reason, b.reason),
  );
}
