import { doorAddress } from '../doors.ts'
import { openReportHost } from './report-host.ts'
import type { ReportHost } from './report-host.ts'

/** Opens the workspace in the program as it is shipped. */
export async function openShippedHost(path: string): Promise<ReportHost> {
  const { createHost } = (await import(doorAddress('host'))) as typeof import('#host/create-host') // bundled from it
  return openReportHost(path, createHost)
}
