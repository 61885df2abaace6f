/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it. */
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (markup: string) => string }) => unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

// React Aria empties its announcements with `innerHTML = ''`. Emptying is all that markup may be used for:
// anything else throws here, and no other policy can be made under the page's content security policy.
window.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => {
    if (markup === '') return ''
    throw new TypeError('markup is never made from text')
  },
})

export {}
