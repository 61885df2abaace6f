import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Memory of a process and all below it in MB, with shared pages in proportion; null where the system does not tell it. */
export function pagesOfTree(root: number): number | null {
  if (!existsSync('/proc/self/smaps_rollup')) return null
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]))
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0))
  const kilobytes = [...parents.keys()].filter(isBelow).map(proportionalKilobytes)
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024
}

function processIds(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger)
}

function parentOf(id: number): number {
  // The name in brackets may hold anything, so the fields are counted from its end.
  return Number(textOf(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0)
}

function proportionalKilobytes(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
}

/** Empty when the process has ended meanwhile, or is another's. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
