export const money = {
  currency: 'Currency',
  chooseCurrency: 'Choose a currency.',
  empty: 'Write an amount, such as 1000.',
  negative: 'An amount cannot be negative. Write it without a minus; money that goes out is a line of its own.',
  notANumber: 'This is not an amount. Write figures only, such as 1000 or 1000.50.',
  tooPrecise: 'There are more decimals than there can be. Leave some out.',
  tooLarge: 'This amount is too large to be kept. Check the figures.',
  otherCurrency: 'Another currency is written here than the one chosen. Choose it beside the amount.',
  ambiguous: 'This can be read as {whole} or as {decimal}. Write one of the two.',
} as const
