import type { PageModel } from '../page-model.ts'
import { escapeHtml } from '../page-model.ts'
import { columnOf, docNumber } from '../plan.ts'
import { articlePage, type Item } from './base.ts'
import { itemTitle } from './titles.ts'

/** One issue of the gazette: a list of contents that names documents and their numbers. */
export function buildGazette(item: Item): PageModel {
  const { plan, unit, index } = item
  const page = articlePage(item, 'other')
  const policies = columnOf(unit, 'zcwj')
  page.body.push({ type: 'heading', html: '目　录' })
  for (let number = 0; policies && number < 5; number++) {
    const policy = (index * 5 + number) % policies.items
    page.body.push({
      type: 'p',
      html: `${number + 1}.${escapeHtml(itemTitle(plan, unit, policies, policy))}（${docNumber(plan, unit, policies, policy)}）`,
    })
  }
  page.body.push({ type: 'p', html: '公报在政务服务大厅和各街道便民服务中心免费查阅。' })
  return page
}
