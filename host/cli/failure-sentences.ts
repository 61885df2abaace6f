import type { FailureDetail } from '#contract/result'
import type { FailureCode } from '#contract/types'

type Sentences = {
  readonly what: string
  readonly safety: string
  readonly doNow: string
}

const nothingChanged = 'Nothing was changed.'
const savedIsSafe = 'Not saved; everything saved before is safe.'

/** What happened, whether the last save is safe, and what to do; one entry for every failure there is. */
const sentences: { readonly [Code in FailureCode]: Sentences } = {
  'input.invalid': told('The values given are not valid', 'See --help for what each option takes.'),
  'operation.unknown': told('This version of Tandem does not know what was asked', 'Run `npm ci` and try again.'),
  'workspace.none': told('No workspace is open', 'Name one with --workspace.'),
  'store.busy': unsaved('The workspace file is busy', 'Try again in a moment.'),
  'store.full': unsaved('The disk or your quota is full', 'Free some space and try again.'),
  'store.read-only': unsaved('The file can be read but not changed', 'Allow writing to the file and its folder.'),
  'store.damaged': unsaved('The workspace file is damaged', 'Open a backup of it, and keep this file for repair.'),
  'store.unconfirmed': {
    what: 'The disk did not confirm the change',
    safety: 'Everything saved before is safe; whether this change was kept is not certain.',
    doNow: 'Look with `history` whether it is there, and make a backup on another disk.',
  },
  'host.closing': unsaved('Tandem is closing', 'Try again.'),
  bug: unsaved('Something in Tandem went wrong', 'Try again; if it happens again, report it with the reference.'),
  'address.refused': told('This address cannot be opened', 'Only https and mailto addresses can.'),
  'address.unopened': told('Nothing on this computer took the address', 'Paste it into a browser.'),
  'chooser.none': told('There is no file chooser here', 'Name the file with --workspace.'),
  'workspace.missing': told('There is no such file', 'Check whether it was moved, or whether its drive is connected.'),
  'workspace.not-ours': told('This is not a Tandem workspace', 'Name a file that ends in .tandem.'),
  'workspace.newer': told('This workspace was made by a newer version of Tandem', 'Open it with that version.'),
  'workspace.damaged': told('This workspace is damaged', 'Open a backup of it, and keep this file for repair.'),
  'workspace.backup-failed': told(
    'This workspace is from an earlier version, and the copy kept before bringing it up to date could not be made',
    'Free some space in its folder, and allow writing to it.',
  ),
  'workspace.upgrade-failed': told(
    'This workspace is from an earlier version and could not be brought up to date',
    'Go on with the version that made it, and send a copy of the file for repair.',
  ),
  'workspace.in-use': told('This workspace is open elsewhere', 'Close it there and try again.'),
  'workspace.no-access': told('This file or its folder may not be read', 'Ask its owner for access.'),
  'workspace.exists': told(
    'A file of this name is already there',
    'Choose another name; a workspace is never replaced.',
  ),
  'workspace.folder-unwritable': told('Nothing can be saved in this folder', 'Choose another folder.'),
  'workspace.name-unusable': told('This name cannot be the name of a file', 'Use letters, figures and spaces.'),
  'organisation.unknown': told('There is no such organisation in the workspace', 'Choose another.'),
  'organisation.unnamed': told('An organisation needs a name or an abbreviation', 'Give one.'),
  'organisation.in-use': told('The organisation is still in a plan or an activity', 'Take it out of them first.'),
  'plan.unknown': told('There is no such plan in the workspace', 'List them with `plans`.'),
  'plan.period-reversed': told('The period of the plan ends before it starts', 'Correct one of the two.'),
  'party.exists': told('The organisation is already a party of the plan', 'Choose another.'),
  'party.unknown': told('There is no such party in the plan', 'List the plan again.'),
  'document.unknown': told('There is no such document in the plan', 'List the plan again.'),
  'area.unknown': told('There is no such thematic area in the plan', 'Choose another.'),
  'area.in-use': told('The thematic area still has activities', 'Move them first.'),
  'focusArea.unknown': told('There is no such focus area in the plan', 'Choose another.'),
  'focusArea.in-use': told('The focus area still has activities', 'Move them first.'),
  'objective.unknown': told('There is no such objective in the plan', 'Choose another.'),
  'objective.in-use': told('The objective still has activities', 'Move them first.'),
  'activity.unknown': told('There is no such activity in the plan', 'List them with `activities`.'),
  'reference.taken': told('Another activity of the plan has this reference', 'Choose another.'),
  'status.reason-missing': told('Cancelling or suspending needs a reason', 'Say why with --reason.'),
  'dates.reversed': told('The end would lie before the start', 'Correct one of the two.'),
  'dates.actual-in-future': told('An actual date cannot lie in the future', 'Choose today or an earlier day.'),
  'dates.planned-missing': told('There is no planned date to move', 'Set the planned date first.'),
  'participation.exists': told('The organisation already takes part in the activity', 'Change its role instead.'),
  'participation.unknown': told('The organisation does not take part in the activity', 'List the activity again.'),
  'selection.reason-missing': told('Deferring needs a reason', 'Give one.'),
  'selection.unknown': told('There is no such selection', 'List the activity again.'),
  'note.in-future': told('A note cannot be dated in the future', 'Choose today or an earlier day with --day.'),
  'note.unknown': told('There is no such note', 'List them with `notes`.'),
  'rating.reason-missing': told('A rating other than the proposed one needs a reason', 'Give one.'),
  'rating.thresholds-reversed': told('Red would come before amber', 'Set the red limit at the amber one or beyond it.'),
  'criterion.unknown': told('There is no such criterion in the plan', 'List them again.'),
  'milestone.unknown': told('There is no such milestone', 'List them again.'),
  'milestone.actual-in-future': told(
    'A milestone cannot have been reached in the future',
    'Choose today or an earlier day.',
  ),
  'milestone.revised-to-planned': told(
    'The revised day is the planned one',
    'Choose another day, or take the revision away.',
  ),
  'reportingPeriod.unknown': told('There is no such reporting period in the plan', 'Choose another.'),
  'period.reversed': told('The period ends before it starts', 'Correct one of the two.'),
  'period.submission-reversed': told('Submissions would be due before they open', 'Correct one of the two.'),
  'period.overlaps': told('Another period of this kind already has some of these days', 'Choose other days.'),
  'period.name-missing': told('A custom period needs a name', 'Give one.'),
  'roundEntry.unknown': told('There is no such entry of the monitoring round', 'List them again.'),
  'roundEntry.exists': told('The activity already has an entry for the period', 'Change that entry instead.'),
  'roundEntry.in-future': told('An entry cannot be dated in the future', 'Choose today or an earlier day.'),
  'indicator.unknown': told('There is no such indicator in the plan', 'List them again.'),
  'indicator.target-is-baseline': told('The target is the same as the baseline', 'Change one of the two.'),
  'indicator.target-on-wrong-side': told(
    'The target lies on the wrong side of the baseline',
    'Correct the target or the direction.',
  ),
  'indicator.category-repeated': told('A category is there twice', 'Take one of them away.'),
  'indicatorValue.unknown': told('There is no such value of the indicator', 'List them again.'),
  'indicatorValue.exists': told('The indicator already has this value for the period', 'Change that value instead.'),
  'indicatorValue.category-unknown': told('The indicator does not have this category', 'Choose one that it has.'),
  'risk.unknown': told('There is no such risk in the plan', 'Choose another.'),
  'risk.identified-in-future': told(
    'A risk cannot have been identified in the future',
    'Choose today or an earlier day.',
  ),
  'risk.not-open': told('The risk is not open any more', 'Set its status back to open first.'),
  'issue.unknown': told('There is no such issue in the plan', 'List them again.'),
  'issue.raised-in-future': told('An issue cannot have been raised in the future', 'Choose today or an earlier day.'),
  'issue.resolved-before-raised': told('The issue would be resolved before it was raised', 'Correct one of the two.'),
  'measure.unknown': told('There is no such measure', 'List them again.'),
  'measure.of-one': told('A measure belongs to one issue or to one risk', 'Name one of the two.'),
  'deed.in-future': told('What has been done cannot be dated in the future', 'Choose today or an earlier day.'),
  'fundingLine.unknown': told('There is no such funding line in the plan', 'List them again.'),
  'fundingLine.donor-missing': told(
    'Money that was pledged, committed or received needs a donor',
    'Name who gives it.',
  ),
  'fundingLine.in-future': told(
    'Money cannot have been received or spent in the future',
    'Choose today or an earlier day.',
  ),
  'currencyRate.unknown': told('There is no such exchange rate in the plan', 'List them again.'),
  'currencyRate.same': told('An exchange rate needs two different currencies', 'Change one of the two.'),
  'currencyRate.exists': told('There is already a rate of these currencies from that day', 'Change that rate instead.'),
  'currencyRate.in-future': told('An exchange rate cannot be dated in the future', 'Choose today or an earlier day.'),
  'contribution.unknown': told('There is no such contribution', 'List them again.'),
  'contribution.before-promise': told(
    'A promise cannot be due or delivered before it was made',
    'Correct one of the days.',
  ),
  'meeting.unknown': told('There is no such meeting in the plan', 'Choose another.'),
  'meeting.held-in-future': told(
    'A meeting cannot have been held in the future',
    'Correct its date, or leave it as planned.',
  ),
  'agendaItem.unknown': told('There is no such item on the agenda', 'List them again.'),
  'decision.unknown': told('There is no such decision', 'List them again.'),
  'actionPoint.unknown': told('There is no such action point in the plan', 'List them again.'),
  'actionPoint.verified-unfinished': told(
    'An action point cannot be verified before it is completed',
    'Record its completion first.',
  ),
  'actionPoint.verified-before-completion': told(
    'An action point cannot be verified on a day before it was completed',
    'Correct one of the two.',
  ),
  'contact.unknown': told('There is no such contact person in the plan', 'List them again.'),
  'attachment.unknown': told('There is no such attachment', 'List them again.'),
  'attachment.of-one': told('An attachment belongs to one note, milestone, document or meeting', 'Name one of them.'),
  'attachment.bytes-missing': told('The file did not arrive in the workspace', 'Attach it again.'),
  'attachment.in-future': told('An attachment cannot be dated in the future', 'Choose today or an earlier day.'),
  'file.too-large': told('The file is larger than 100 MB', 'Attach a smaller one, or a part of it.'),
  'file.interrupted': told('The file did not arrive whole', 'Attach it again.'),
  'attachment.damaged': told(
    'The file is no longer what was attached',
    'Attach the original again, or take it from a backup.',
  ),
  'evidence.none': told('Nothing is attached in this plan', 'Attach files first.'),
  'evidence.missing': told(
    'Some attached files are not in this copy of the workspace',
    'Attach them again, or open the copy that has them. `evidence` lists them.',
  ),
  'evidence.damaged': told(
    'An attached file is no longer what was attached',
    'Attach the original again, or take it from a backup. `check` names it.',
  ),
  'evidence.too-large': told('Together the files are larger than 4 GB', 'Save the files one by one.'),
  'evidence.no-room': told('There is no room on the disk to put the binder together', 'Free some space and try again.'),
  'snooze.unknown': told('This reminder is not postponed', 'List them again.'),
  'undo.nothing': told('There is nothing to undo', 'Change something first.'),
  'selection.nothing-unfinished': told('Nothing unfinished is left to carry over', 'Decide about each activity.'),
  'past.before-plan': told('The plan had not been recorded yet on that day', 'Give a later day with --as-of.'),
  'past.in-future': told('A plan cannot be shown as of a day to come', 'Give today or an earlier day with --as-of.'),
  'past.not-answered': told('This is not known of the past', 'Leave --as-of out.'),
  'undo.superseded': told('It has been changed again since', 'Change it by hand; `history` shows the earlier value.'),
  'redo.nothing': told('There is nothing to do again', 'Undo something first.'),
  'report.period-reversed': told('The period ends before it starts', 'Correct --period.'),
  'report.too-large': told('The report is too large for this format', 'Choose a shorter period or a focus year.'),
  'report.no-printer': told(
    'A PDF needs an installed Chromium, Chrome or Edge, and none was found',
    'Install one, or choose another format.',
  ),
}

/** What the terminal says of a failure. */
export function failureSentence(code: FailureCode, detail: FailureDetail): string {
  const { what, safety, doNow } = sentences[code]
  return `${what}${particulars(detail)}. ${safety} ${doNow} [${code}]`
}

const asItIs = (value: string): string => value

/** What is told of a failure's detail: a path the officer named or a place in the input, a version, a reference into the log, a day. */
const toldDetails: { readonly [key: string]: (value: string) => string } = {
  path: asItIs,
  name: asItIs,
  neededVersion: asItIs,
  reference: asItIs,
  problem: asItIs,
  firstDay: (day) => `it begins on ${day}`,
  today: (day) => `today is ${day}`,
}

/** What the failure is about. */
function particulars(detail: FailureDetail): string {
  const named = Object.entries(toldDetails).flatMap(([key, textOf]) => {
    const value = (Object.hasOwn(detail, key) ? detail[key] : null) ?? null
    return value === null ? [] : [textOf(String(value))]
  })
  return named.length === 0 ? '' : `: ${named.join(', ')}`
}

function told(what: string, doNow: string): Sentences {
  return { what, safety: nothingChanged, doNow }
}

function unsaved(what: string, doNow: string): Sentences {
  return { what, safety: savedIsSafe, doNow }
}
