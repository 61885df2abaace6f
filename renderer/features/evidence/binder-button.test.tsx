import { afterEach, expect, test } from 'vitest'
import { fail } from '#contract/result'
import { AsOfProvider } from '../../api/as-of.tsx'
import { setTandem } from '../../api/client.ts'
import { sentInputs, showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import { BinderButton } from './binder-button.tsx'

const planId = '00000000-0000-4000-8000-0000000000aa'

afterEach(() => setTandem(null))

test.each([null, '2016-06-30'])(
  'a binder holds what the screen shows, and says why there is none: as of %s',
  async (day) => {
    const { screen, tandem } = await showInWorkspace(
      <AsOfProvider value={day === null ? null : { planId, day, today: shownToday }}>
        <BinderButton planId={planId} />
      </AsOfProvider>,
      { 'evidence.bind': () => fail('evidence.missing') },
    )

    await screen.getByRole('button', { name: 'Save evidence binder…' }).click()

    await expect.element(screen.getByText(/not in this copy/)).toBeVisible()
    expect(sentInputs(tandem, 'evidence.bind')).toEqual([{ planId, language: 'en', asOf: day }])
  },
)
