/** What a key says on a Latin keyboard: on Cyrillic, Arabic or Chinese ones a letter key is known by its place. */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  const saysLatin = key.length === 1 && key <= '~'
  if (saysLatin) return key.toLowerCase()
  if (code === 'Slash') return '/'
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : ''
}
