/**
 * The reading line, loaded when it is first asked for. Chrome's service workers know no `import()`: the build puts
 * `importScripts` in the place of that one there (scripts/build/classic-scripts.ts).
 */
export const readingLine = (): Promise<typeof import('./reading-line.ts')> => import('./reading-line.ts');
