import type { Catalogue } from '../catalogue-shape.ts'

export const safety: Catalogue['safety'] = {
  nothingChanged: '没有任何改动。',
  lastSaveSafe: '此前保存的一切都完好。',
  unconfirmed: '此前保存的一切都完好；上一次修改是否已保存，尚不能确定。',
  untouched: '文件没有被改动。',
}
