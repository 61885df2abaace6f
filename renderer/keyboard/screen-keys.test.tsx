import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { pressScreenKey, useScreenKey } from './screen-keys.ts'
import { isTypingTarget } from './typing-target.ts'

function Answering({ onPress, isActive = true }: { readonly onPress: () => void; readonly isActive?: boolean }) {
  useScreenKey('status', onPress, isActive)
  return null
}

test('a key goes to the screen that came last, and back to the one before when that is gone', async () => {
  const [list, panel] = [vi.fn(), vi.fn()]
  const screen = await render(<Answering key="list" onPress={list} />)

  await screen.rerender([<Answering key="list" onPress={list} />, <Answering key="panel" onPress={panel} />])
  pressScreenKey('status')
  await screen.rerender([<Answering key="list" onPress={list} />])
  pressScreenKey('status')

  expect([panel.mock.calls.length, list.mock.calls.length]).toEqual([1, 1])
})

test('a key that nobody answers, or nobody answers now, is left to others', async () => {
  const onPress = vi.fn()
  await render(<Answering onPress={onPress} isActive={false} />)

  expect([pressScreenKey('status'), pressScreenKey('note')]).toEqual([false, false])
  expect(onPress).not.toHaveBeenCalled()
})

test('keys belong to what takes text, and to nothing else', async () => {
  const screen = await render(
    <>
      <input aria-label="text" />
      <textarea aria-label="area" />
      <span role="spinbutton" aria-label="year" aria-valuenow={1} tabIndex={0} />
      <input type="checkbox" aria-label="check" />
      <button type="button">act</button>
    </>,
  )
  const targets = [...screen.container.children]

  expect(targets.map((target) => isTypingTarget(target))).toEqual([true, true, true, false, false])
})
