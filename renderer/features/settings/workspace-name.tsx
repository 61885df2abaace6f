import { useIsReadOnly, useOpenWorkspace } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'

/** The workspace's name, edited in place. The file keeps its own. */
export function WorkspaceName() {
  const { name } = useOpenWorkspace()
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('workspace.edit')
  const save = async (text: string): Promise<string | null> => {
    const answer = await run({ change: { field: 'name', value: text.trim() } })
    return answer.ok ? null : failureText(answer.code)
  }
  return <InlineEdit label={t('settings.workspaceName')} value={name} onSave={save} isReadOnly={isReadOnly} />
}
