import type { SeedCommand, SeedFile, UndatedCommand } from '#contract/seed'
import { interpolUnodc } from './demonstration/interpol-unodc.ts'
import { evidenceFiles } from './demonstration/interpol-unodc/evidence.ts'
import { organisations } from './demonstration/organisations.ts'
import type { OrganisationCode } from './demonstration/organisations.ts'
import { organisationId } from './demonstration/ids.ts'
import { given, inOrder } from './demonstration/moments.ts'
import { planCommands } from './demonstration/to-commands.ts'
import { unCsto } from './demonstration/un-csto.ts'
import { unodcDpko } from './demonstration/unodc-dpko.ts'
import { unodcOsce } from './demonstration/unodc-osce.ts'

const description =
  'Joint action plans from public sources. Every record says whether a source documents it, whether it is derived from documented areas, or whether it is illustrative: made up to show the program.'

/** Who the history says wrote these records: no person did. */
const author = 'Demonstration data'

/** The plan of 2016 is shown as on this day: some of it done, some due, one activity late, one not begun. */
export const demonstrationDay = '2016-09-30'

const codes = Object.keys(organisations) as readonly OrganisationCode[] // the keys of a const object are its codes

/**
 * The demonstration workspace: four plans with their sources, entered as they went on, so that its history tells how they stood on
 * any day. Its ids are always the same.
 */
export function demonstrationCommands(): readonly SeedCommand[] {
  const plans = [interpolUnodc, unodcDpko, unodcOsce, unCsto]
  const firstDay = plans.map(({ plan }) => plan.drawnUp).reduce((one, other) => (one < other ? one : other))
  return inOrder([...given(firstDay, workspaceCommands()), ...plans.flatMap(planCommands)])
}

/** The files that the commands attach: their bytes go into the workspace first. */
export const demonstrationFiles: readonly SeedFile[] = evidenceFiles

function workspaceCommands(): readonly UndatedCommand[] {
  return [
    { name: 'profile.set', input: { profile: { name: author, post: null, organisationId: null } } },
    { name: 'workspace.edit', input: { change: { field: 'name', value: 'Demonstration' } } },
    { name: 'workspace.edit', input: { change: { field: 'description', value: description } } },
    { name: 'workspace.edit', input: { change: { field: 'demonstrationDay', value: demonstrationDay } } },
    ...codes.map((code): UndatedCommand => {
      const { functions, ...organisation } = organisations[code]
      return {
        name: 'organisation.create',
        input: { id: organisationId(code), organisation: { ...organisation, functions: [...functions] } },
      }
    }),
  ]
}
