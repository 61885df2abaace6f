/** The names of the values that an ICU message needs, read from its text by the compiler: `{count, plural, …}` needs `count`. */
export type ValueNames<Message extends string> = Message extends string ? Scan<Message, ['message'], never> : never

type Mode = 'message' | 'options'

// Walks from brace to brace. In a message `{` begins a value; among the options of a plural or select it begins a message.
type Scan<Text extends string, Modes extends readonly Mode[], Found extends string> =
  NextBrace<Text> extends [infer Brace, infer Rest extends string]
    ? Brace extends '{'
      ? Modes[0] extends 'options'
        ? Scan<Rest, ['message', ...Modes], Found>
        : Value<Rest, Modes, Found>
      : Modes extends readonly [Mode, ...infer Outer extends readonly Mode[]]
        ? Scan<Rest, Outer, Found>
        : Found
    : Found

type Value<
  Rest extends string,
  Modes extends readonly Mode[],
  Found extends string,
> = Rest extends `${infer Head}}${infer Tail}`
  ? Head extends `${infer Name},${string}`
    ? Rest extends `${Name},${infer Options}`
      ? Scan<Options, ['options', ...Modes], Found | Name>
      : never
    : Scan<Tail, Modes, Found | Head>
  : Found

type NextBrace<Text extends string> = Text extends `${infer Before}}${infer After}`
  ? Before extends `${infer Earlier}{${string}`
    ? Text extends `${Earlier}{${infer Rest}`
      ? ['{', Rest]
      : never
    : ['}', After]
  : null
