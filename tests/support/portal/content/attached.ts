import { timestampName } from '../identifiers.ts'
import type { PageModel } from '../page-model.ts'
import { itemDate, itemPath } from '../plan.ts'
import { rngFor } from '../prng.ts'
import type { Item } from './base.ts'

const NAMES: [name: string, type: 'pdf' | 'csv' | 'txt'][] = [
  ['申报表', 'pdf'],
  ['任务分工表', 'csv'],
  ['名词说明', 'txt'],
  ['流程图', 'pdf'],
]

function attachmentCount(item: Pick<Item, 'plan' | 'unit' | 'column' | 'index'>): number {
  if (!['policy', 'notice', 'consultation', 'personal-list'].includes(item.column.content)) return 0
  return item.column.content === 'consultation' ? 2 : item.index % 4 === 1 ? 2 : item.index % 4 === 3 ? 1 : 0
}

/** Paths of an item's attachments, below a folder beside the page; some names are time stamps that look like resident numbers. */
export function attachmentPaths(
  item: Pick<Item, 'plan' | 'unit' | 'column' | 'index'>,
): { path: string; name: string; type: 'pdf' | 'csv' | 'txt'; stamped: boolean }[] {
  const { plan, unit, column, index } = item
  const page = itemPath(plan, unit, column, index)
  return Array.from({ length: attachmentCount(item) }, (_, number) => {
    const [name, type] = NAMES[(index + number) % NAMES.length]!
    const stamped = number === 0 && index % 2 === 1
    const file = stamped
      ? timestampName(itemDate(plan, unit, column, index), rngFor(plan.seed, page, 'attachment'))
      : `P0${number + 1}`
    return { path: `${page.replace(/\.html?$/, '')}/${file}.${type}`, name, type, stamped }
  })
}

/** 附件说明: the names of the attachments as the document itself lists them below its text. */
export function namedAttachments(page: PageModel): string[] {
  const names = page.attachments.map(({ text }) => text.replace(/\.[a-z]+$/, ''))
  if (names.length === 1) return [`附件：${names[0]!.replace(/^1\./, '')}`]
  return names.map((name, index) => (index === 0 ? `附件：${name}` : `　　　${name}`))
}

/** Adds links to the item's attachments. */
export function addAttachments(page: PageModel, item: Item, topic: string): void {
  for (const [number, { path, name, type, stamped }] of attachmentPaths(item).entries()) {
    page.attachments.push({ text: `${number + 1}.${topic}${name}.${type}`, to: path })
    if (stamped) page.lookAlikes.push({ ruleId: 'leak/resident-id', what: 'attachment-name' })
  }
}
