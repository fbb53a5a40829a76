import { yearOf } from '../days.ts'
import { type Defect, note } from './defect.ts'

/** Defects of gazette issues and of the field that names the issue of a document. */
export const gazetteDefects: Defect[] = [
  {
    name: 'issue-unnamed',
    ruleId: 'gazette/source-incomplete',
    on: ['gazette'],
    plant(page) {
      page.heading = `${page.unit.name}公报`
      page.title = page.heading
      page.meta.set('ArticleTitle', page.heading)
      return note(page, 'gazette/source-incomplete', 'issue')
    },
  },
  {
    name: 'source-half-filled',
    ruleId: 'gazette/source-incomplete',
    on: ['policy'],
    plant(page, { template, rng }) {
      if (!page.record || !template.labels.some(([key]) => key === 'fileSource')) return false
      const year = yearOf(page.published ?? '')
      const value = rng.pick([`政府公报 ${year}年 第期`, `政府公报 ${year}年`, '政府公报 第3期', `${year}年政府公报`])
      page.record.set('fileSource', value)
      // 文件来源 is a label of its own: whether it counts as the source is for the engine to say.
      page.override.source = undefined
      return note(page, 'gazette/source-incomplete', 'field', { quote: value })
    },
  },
]
