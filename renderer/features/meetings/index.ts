export { ActionsScreen } from './actions-screen.tsx'
export { ContactsScreen } from './contacts-screen.tsx'
export { MeetingsOfActivity } from './meetings-of-activity.tsx'
export { MeetingsScreen } from './meetings-screen.tsx'
