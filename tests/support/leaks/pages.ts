import { type Rng, rngFor } from '../portal/prng.ts'
import { paragraph, TOPICS } from '../portal/text.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { KINDS, type Kind, type Plant } from './plants.ts'

/** A page with one leak, or with none but look-alikes. */
export interface LeakPage {
  readonly url: string
  readonly html: string
  readonly kind: Kind | null
  readonly plant: Plant | null
  readonly lookAlikes: readonly string[]
}

const TITLES = [
  '关于{topic}拟补助人员名单的公示',
  '{topic}补贴发放对象公示',
  '关于公布{topic}救助对象名单的公告',
  '关于{topic}有关事项的通知',
  '{topic}工作情况',
  '2025年{topic}受理情况公告',
]

const LAYOUTS: readonly ((title: string, body: string) => string)[] = [
  (title, body) =>
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav><a href="/">首页</a></nav></header><main><h1>${title}</h1><p>发布时间：2025-03-04　来源：莲湖新区民政局</p><div class="content">${body}</div></main><footer><p>主办：莲湖新区管委会　电话：010-86550000</p><p>京ICP备19999999号　网站标识码1101990001</p></footer></body></html>`,
  (title, body) =>
    `<html><head><meta name="ArticleTitle" content="${title}"><title>${title}_莲湖新区</title></head><body><table width="1000" align="center"><tr><td><table width="100%"><tr><td align="center"><b>${title}</b></td></tr><tr><td>日期：2025年3月4日</td></tr><tr><td>${body}</td></tr></table></td></tr><tr><td>版权所有：莲湖新区管委会　京ICP备19999999号</td></tr></table></body></html>`,
  (title, body) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div class="wrap"><div class="title">${title}</div><div class="TRS_Editor">${body}</div></div><div class="bottom">莲湖新区管委会主办　<a href="#">联系我们</a></div></body></html>`,
]

const between = (parts: string[], html: string, rng: Rng): void => {
  parts.splice(rng.int(1, parts.length), 0, html)
}

function page(seed: number, number: number, kind: Kind | null): LeakPage {
  const rng = rngFor(seed, 'leak', kind?.name ?? 'none', number)
  const topic = rng.pick(TOPICS)
  // A sentence about a person is a list's where the page is one.
  const title = (kind?.name === 'birth-date' ? rng.pick(TITLES.slice(0, 3)) : rng.pick(TITLES)).replace(
    '{topic}',
    topic,
  )
  const parts = Array.from({ length: rng.int(1, 3) }, () => `<p>${paragraph(topic, rng)}</p>`)
  const names = Object.keys(LOOK_ALIKES)
  const chosen: string[] = []
  for (let i = 0; i < (kind ? 1 : 4); i++)
    chosen.push(names[(number * 4 + i + rng.int(0, 3) * names.length) % names.length]!)
  for (const each of chosen) between(parts, LOOK_ALIKES[each]!(rng), rng)
  const plant = kind?.make(rng, number) ?? null
  if (plant) between(parts, plant.html, rng)
  const html = LAYOUTS[number % LAYOUTS.length]!(title, parts.join('\n'))
  return {
    url: `https://www.example.gov.cn/gs/${kind ? 'a' : 'b'}${number}.html`,
    html,
    kind,
    plant,
    lookAlikes: chosen,
  }
}

/** Pages of every kind with a leak each, then pages with look-alikes only. The same seed gives the same pages. */
export function* leakPages(options: { seed: number; perKind: number; clean: number }): Generator<LeakPage> {
  for (const kind of KINDS)
    for (let number = 0; number < options.perKind; number++) yield page(options.seed, number, kind)
  for (let number = 0; number < options.clean; number++) yield page(options.seed, number, null)
}
