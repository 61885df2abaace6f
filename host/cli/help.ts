import { commands } from './commands.ts'

/** What `--help` prints. */
export function helpText(): string {
  const entries = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`)
  return [
    'Tandem at the terminal: npm run -s tandem -- <command> [options]\n\n',
    ...entries,
    '\n  --help, --version\n\n',
    'P is the number, the id, the short title or a part of the title of a plan; REF the reference or id of an activity.\n',
    '--as-of DAY shows a plan as it stood at the end of a day such as 2016-06-30.\n',
    'Answers go to standard output, with --json as one JSON document; messages to standard error.\n',
    'Exit code: 0 done, 1 could not be done, 2 not understood.\n',
  ].join('')
}
