import type { Status } from '#contract/vocabulary'

/** The colours of every report, as six hex digits: one accent, greys with a trace of it, and colour for meaning only. */
export const colours = {
  ink: '1b2430',
  quiet: '5b6776',
  accent: '1d4f91',
  hairline: 'd9e0e8',
  wash: 'f3f6fa',
  alert: 'a33b1f',
  paper: 'ffffff',
} as const

/** Bars of a status and the figure inside them: told apart in print without colour by their order, legend and figures. */
export const statusColours: { readonly [Code in Status]: { readonly fill: string; readonly text: string } } = {
  planned: { fill: 'c7d2df', text: colours.ink },
  ongoing: { fill: colours.accent, text: colours.paper },
  closing: { fill: '7fa8db', text: colours.ink },
  completed: { fill: '3b7d68', text: colours.paper },
  cancelled: { fill: '868e99', text: colours.paper },
  suspended: { fill: 'd9a441', text: colours.ink },
}
