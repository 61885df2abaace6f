import type { Preferences } from '#contract/area/app'
import { send } from './client.ts'
import { showFailure } from '../ui/show-failure.ts'

/** Changes how the program looks, keeping what is not named. */
export async function setPreference(preferences: Preferences, change: Partial<Preferences>): Promise<void> {
  const answer = await send('app.setPreferences', { preferences: { ...preferences, ...change } })
  if (!answer.ok) showFailure(answer.code)
}
