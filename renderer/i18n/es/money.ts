import type { Catalogue } from '../catalogue-shape.ts'

export const money: Catalogue['money'] = {
  currency: 'Moneda',
  chooseCurrency: 'Elija una moneda.',
  empty: 'Escriba un importe, por ejemplo 1000.',
  negative: 'Un importe no puede ser negativo. Escríbalo sin signo menos; un gasto es una línea aparte.',
  notANumber: 'Esto no es un importe. Escriba solo cifras, por ejemplo 1000 o 1000,50.',
  tooPrecise: 'Hay más decimales de los posibles. Quite algunos.',
  tooLarge: 'El importe es demasiado grande para guardarlo. Revise las cifras.',
  otherCurrency: 'La moneda escrita aquí no es la elegida. Elíjala junto al importe.',
  ambiguous: 'Esto puede leerse como {whole} o como {decimal}. Escriba uno de los dos.',
}
