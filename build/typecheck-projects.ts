import { globSync } from 'node:fs'
import { runTool, type Run } from './check/run-tool.ts'
import { folders } from './layers/table.ts'

/** Every TypeScript project: one a folder, and `.` for the tests beside the files. */
export function projects(root: string): readonly string[] {
  const hasSources = (folder: string): boolean => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).some(isShipped)
  return [...folders.filter(hasSources), '.']
}

/** Checks the types of one project. */
export function typecheck(project: string): Promise<Run> {
  return runTool('tsc', ['--noEmit', '--pretty', 'false', '--project', project])
}

function isShipped(file: string): boolean {
  return !/\.test\.tsx?$/.test(file)
}
