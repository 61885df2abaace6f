import type { Person, workspaceOperations } from '#contract/area/workspace'
import { done, fail } from '#contract/result'
import type { CommandContext, HandlersOf, QueryContext } from '../../handler.ts'

/** The workspace, the people in it, and the officer's own profile. */
export const workspaceHandlers: HandlersOf<keyof typeof workspaceOperations> = {
  'workspace.get': (context) => done({ ...context.statements.workspace.workspace(), profile: profileOf(context) }),

  'workspace.edit': ({ statements, write, about }, { change }) => {
    const { id, name } = statements.workspace.workspace()
    about(name)
    write.set('workspace', id, change.field, change.value)
    return done({})
  },

  'workspace.verify': ({ verify }) => done(verify()),

  'person.list': ({ statements }) => done({ people: statements.workspace.people() }),

  'profile.set': (context, { profile }) => {
    const { organisationId } = profile
    if (organisationId !== null && !context.statements.organisation.isThere(organisationId)) {
      return fail('organisation.unknown', { organisationId })
    }
    context.about(profile.name)
    return done({ id: keptProfile(context, profile), ...profile })
  },
}

/** The officer at this machine; null until they said who they are, and after someone deleted their record. */
export function profileOf({ statements, profileId }: QueryContext): Person | null {
  return profileId === null ? null : statements.workspace.person(profileId)
}

function keptProfile(context: CommandContext, profile: Omit<Person, 'id'>): Person['id'] {
  const { write, setProfile } = context
  const known = profileOf(context)
  if (known === null) {
    const id = write.create('person', null, profile)
    setProfile(id)
    return id
  }
  write.set('person', known.id, 'name', profile.name)
  write.set('person', known.id, 'post', profile.post)
  write.set('person', known.id, 'organisationId', profile.organisationId)
  return known.id
}
