import { contactLine } from '../content/interpretation.ts'
import { itemTitle } from '../content/titles.ts'
import { escapeHtml, type PageModel } from '../page-model.ts'
import { columnOf, interpretationOfPolicy, itemPath, needsInterpretation, policyOfInterpretation } from '../plan.ts'
import { image } from '../templates/parts.ts'
import { paragraph, subject } from '../text.ts'
import { type Defect, note, type Place } from './defect.ts'

/** What is repealed or expired needs no interpretation any more. */
function inForce(page: PageModel): boolean {
  return page.validity !== 'repealed' && page.validity !== 'expired'
}

/** Whether no defect of just any article comes after this one: what it adds could heal this one, a telephone for example. */
export function isAlone(
  { plannedFor, index }: Place,
  content: 'interpretation' | 'consultation',
  key: string,
): boolean {
  return !plannedFor(content, key, index).some(defect => defect.on.includes('article'))
}

const isPicture = (page: PageModel): boolean => page.heading.startsWith('一图读懂')

/** Defects of interpretations and of the links between them and their policies. */
export const interpretationDefects: Defect[] = [
  {
    name: 'interpretation-absent',
    ruleId: 'interpretation/link-missing',
    on: ['policy'],
    plant(page, { index }) {
      // The builder has left the link out, because no interpretation was written.
      return needsInterpretation(index) && inForce(page) && note(page, 'interpretation/link-missing', 'never-written')
    },
  },
  {
    name: 'interpretation-unlinked',
    ruleId: 'interpretation/link-missing',
    on: ['policy'],
    plant(page, { plan, unit, index, rng }) {
      const column = columnOf(unit, 'zcjd')
      if (!column || page.related.length === 0 || !needsInterpretation(index) || !inForce(page)) return false
      page.related = []
      const named = rng.int(0, 1) === 1
      if (named) {
        const name = escapeHtml(itemTitle(plan, unit, column, interpretationOfPolicy(index)))
        page.extra.after.push(
          rng.pick([
            `<p>相关解读：${name}</p>`,
            `<div class="jd"><h3>政策解读</h3><ul><li>${name}</li></ul></div>`,
            `<p>【解读】：${name}</p>`,
          ]),
        )
      }
      note(page, 'interpretation/link-missing', named ? 'named' : 'unlinked')
      return note(page, 'interpretation/link-one-way', 'policy-lacks-link', {
        scope: 'site',
        related: itemPath(plan, unit, column, interpretationOfPolicy(index)),
      })
    },
  },
  {
    name: 'backlink-absent',
    ruleId: 'interpretation/link-one-way',
    on: ['interpretation'],
    plant(page, { plan, unit, index, plannedFor }) {
      const policies = columnOf(unit, 'zcwj')!
      const policy = policyOfInterpretation(index)
      page.related = []
      note(page, 'interpretation/back-link-missing', 'no-link')
      // Where the policy lacks its link too, nothing is one-way.
      const planned = plannedFor('policy', 'zcwj', policy)
      if (planned.some(defect => defect.ruleId === 'interpretation/link-missing')) return true
      return note(page, 'interpretation/link-one-way', 'interpretation-lacks-link', {
        scope: 'site',
        related: itemPath(plan, unit, policies, policy),
      })
    },
  },
  {
    name: 'backlink-plain',
    ruleId: 'interpretation/back-link-missing',
    on: ['interpretation'],
    plant(page, { plan, unit, index, plannedFor, rng }) {
      const [block] = page.related
      if (!block) return false
      const policies = columnOf(unit, 'zcwj')!
      const policy = policyOfInterpretation(index)
      const name = escapeHtml(itemTitle(plan, unit, policies, policy))
      page.related = []
      page.body.push({
        type: 'p',
        html: rng.pick([
          `政策原文：${name}`,
          `政策原文：<a href="javascript:;">${name}</a>`,
          `（原文见《${name}》，请在政策文件栏目查询）`,
        ]),
      })
      note(page, 'interpretation/back-link-missing', 'named-only')
      if (page.body.at(-1)?.html.includes('javascript:')) note(page, 'link/empty', 'policy')
      const planned = plannedFor('policy', 'zcwj', policy)
      if (planned.some(defect => defect.ruleId === 'interpretation/link-missing')) return true
      return note(page, 'interpretation/link-one-way', 'interpretation-lacks-link', {
        scope: 'site',
        related: itemPath(plan, unit, policies, policy),
      })
    },
  },
  {
    name: 'aspects-few',
    ruleId: 'interpretation/aspects-thin',
    on: ['interpretation'],
    plant(page, { index, unit, rng }) {
      if (isPicture(page)) return false
      const [first] = page.body
      const { topic } = subject(policyOfInterpretation(index), unit.index)
      page.body = [first!, { type: 'heading', html: rng.pick(['主要内容', '重点工作', '有关要求', '工作安排']) }]
      for (let left = 9; left > 0; left--) page.body.push({ type: 'p', html: paragraph(topic, rng) })
      page.body.push({ type: 'p', html: `解读机构：${unit.name}` })
      return note(page, 'interpretation/aspects-thin', 'prose-only')
    },
  },
  {
    name: 'picture-only',
    ruleId: 'interpretation/image-only',
    on: ['interpretation'],
    plant(page, place) {
      if (!isAlone(place, 'interpretation', 'zcjd')) return false
      const picture = `<p style="text-align:center">${image(page, 'picture.png', page.heading)}</p>`
      page.body = [
        { type: 'raw', html: picture },
        { type: 'raw', html: picture },
      ]
      if (place.rng.int(0, 1) === 1) page.body.unshift({ type: 'p', html: '点击图片可以查看大图，欢迎转发。' })
      return note(page, 'interpretation/image-only', 'pictures')
    },
  },
  {
    name: 'silent-film',
    ruleId: 'interpretation/captions-missing',
    on: ['interpretation'],
    plant(page, place) {
      if (!isAlone(place, 'interpretation', 'zcjd')) return false
      const film = 'https://video.lianhu.example.gov.cn/jiedu'
      const html = place.rng.pick([
        `<p><video controls width="640" src="${film}/${place.index}.mp4"></video></p>`,
        `<p><video controls><source src="${film}/${place.index}.mp4" type="video/mp4"></video></p>`,
        `<p><iframe title="政策解读视频" src="${film}/player/${place.index}.html" width="640" height="360"></iframe></p>`,
      ])
      page.body = [
        { type: 'p', html: `${place.unit.name}负责人走进直播间，为您讲解政策，欢迎收看。` },
        { type: 'raw', html },
      ]
      // No captions track either; a player in a frame keeps its own to itself.
      if (html.includes('<video')) note(page, 'accessibility/video-caption', 'film')
      return note(page, 'interpretation/captions-missing', 'film')
    },
  },
  {
    name: 'nobody-to-ask',
    ruleId: 'interpretation/contact-missing',
    on: ['interpretation'],
    plant(page, place) {
      const line = contactLine(place)
      if (!isAlone(place, 'interpretation', 'zcjd') || !page.body.some(block => block.html === line)) return false
      const rest = page.body.filter(block => block.html !== line)
      // A look-alike with a number to call heals it.
      if (rest.some(block => block.type === 'raw' && /电话|热线|12345|联系|咨询|[0-9]{7}/.test(block.html)))
        return false
      page.body = rest
      return note(page, 'interpretation/contact-missing', 'nobody')
    },
  },
]
