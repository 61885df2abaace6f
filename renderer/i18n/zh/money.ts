import type { Catalogue } from '../catalogue-shape.ts'

export const money: Catalogue['money'] = {
  currency: '货币',
  chooseCurrency: '请选择货币。',
  empty: '请填写金额，例如 1000。',
  negative: '金额不能为负数。请去掉负号；支出应另立一行。',
  notANumber: '这不是金额。请只填数字，例如 1000 或 1000.50。',
  tooPrecise: '小数位数过多，请删去一些。',
  tooLarge: '金额过大，无法保存。请核对数字。',
  otherCurrency: '此处所写货币与所选货币不同。请在金额旁选择货币。',
  ambiguous: '可读作 {whole} 或 {decimal}。请写明其中之一。',
}
