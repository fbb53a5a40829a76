import type { Content } from '../columns.ts'
import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { type Defect, note, type Place } from './defect.ts'

/** Takes headings with the paragraph behind each out of a text. */
function dropParts(page: PageModel, headings: readonly RegExp[]): void {
  const dropped = new Set<number>()
  page.body.forEach((block, index) => {
    if (block.type !== 'heading' || !headings.some(heading => heading.test(block.html))) return
    dropped.add(index)
    dropped.add(index + 1)
  })
  page.body = page.body.filter((_, index) => !dropped.has(index))
}

/** Takes some of the paragraphs away that begin with these words, at least one. */
function dropSome(page: PageModel, words: readonly RegExp[], rng: Rng): string[] {
  const chosen = words.filter(() => rng.int(0, 1) === 1)
  const gone = chosen.length > 0 ? chosen : words.slice(0, 1)
  page.body = page.body.filter(block => !gone.some(word => word.test(block.html)))
  return gone.map(String)
}

/** Whether no defect of just any article adds something here. */
const isAlone = ({ plannedFor, index }: Place, content: Content, key: string): boolean =>
  !plannedFor(content, key, index).some(defect => defect.on.includes('article'))

/** A look-alike that names a telephone, a place or hours. */
const TELLS = /电话|热线|窗口|大厅|地址|时间/

/** Defects of what a site says of services and of the places that give them. */
export const serviceDefects: Defect[] = [
  {
    name: 'guide-with-gaps',
    ruleId: 'service/guide-incomplete',
    on: ['service'],
    plant(page, place) {
      if (!isAlone(place, 'service', 'bszn')) return false
      dropParts(page, [/设定依据/, /受理条件/, /办理时限/, /办理地点/, /办理时间/, /联系电话/])
      return note(page, 'service/guide-incomplete', 'five-gaps')
    },
  },
  {
    name: 'redemption-with-gaps',
    ruleId: 'service/redemption-incomplete',
    on: ['redemption'],
    plant(page, place) {
      const gaps = place.rng.pick([
        [/对象/, /条件/],
        [/时间/, /标准/],
        [/材料/, /条件/, /标准/],
        [/入口/, /时间/],
      ])
      dropParts(page, gaps)
      return note(page, 'service/redemption-incomplete', gaps.map(String).join(' '))
    },
  },
  {
    name: 'hall-without-place',
    ruleId: 'service/hall-incomplete',
    on: ['hall'],
    plant(page, place) {
      if (!isAlone(place, 'hall', 'gkzq')) return false
      if (page.body.some(block => block.type === 'raw' && TELLS.test(block.html))) return false
      const gone = dropSome(page, [/^地址/, /^开放时间/, /^咨询电话/], place.rng)
      return note(page, 'service/hall-incomplete', gone.join(' '))
    },
  },
  {
    name: 'functions-without-contact',
    ruleId: 'service/contact-missing',
    on: ['functions'],
    plant(page, { rng }) {
      const gone = dropSome(page, [/^办公地址/, /^办公时间/, /^联系电话/], rng)
      return note(page, 'service/contact-missing', gone.join(' '))
    },
  },
  {
    name: 'no-hotline',
    ruleId: 'service/hotline-missing',
    on: ['home'],
    plant(page) {
      page.body = page.body.filter(block => !block.html.includes('12345'))
      return note(page, 'service/hotline-missing', 'no-entry')
    },
  },
]
