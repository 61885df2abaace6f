import { z } from '../zod.ts'

/** Whether a review meeting is still to come. */
export const meetingStates = ['planned', 'held'] as const
export const MeetingState = z.enum(meetingStates)
export type MeetingState = z.infer<typeof MeetingState>

/** Why something is on the agenda of a review meeting. */
export const agendaKinds = ['overdue', 'at-risk', 'decision-wanted', 'carried-over', 'other'] as const
export const AgendaKind = z.enum(agendaKinds)
export type AgendaKind = z.infer<typeof AgendaKind>
