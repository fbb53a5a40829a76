import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string): string => `<html><head><title>一图读懂《示例区加装电梯管理办法》</title>
<meta name="ArticleTitle" content="一图读懂《示例区加装电梯管理办法》"></head><body><h1>一图读懂《示例区加装电梯管理办法》</h1>
<p>来源：示例区住房和城乡建设委员会 发布时间：2024-05-14</p>
<div class="content">${body}</div><div class="footer">主办单位：示例区人民政府</div></body></html>`

const WORDS =
  '加装电梯由业主共同申请，街道组织协商，住建部门联合审查；每部电梯补贴二十万元，竣工验收后一次拨付；费用由受益业主按楼层分担，一层业主不出钱；电梯投入使用后由维保单位每半个月检查一次，业主可以随时查询记录；对不同意见，街道应当在十个工作日内组织调解；已经列入拆迁范围的楼房不再加装；材料齐全的，十五个工作日内办结，结果在本网站公布；有疑问可以向街道咨询。'

export default {
  bad: [
    {
      title: { zh: '两张图，没有文字', en: 'Two pictures and no text' },
      html: page('<p><img src="P1.jpg"></p><p><img src="P2.jpg" alt=""></p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'imageOnly', quote: 'P1.jpg' }],
    },
    {
      title: { zh: '替代文字只是标题', en: 'The alternative text is the title' },
      html: page('<p>点击图片查看大图。</p><p><img src="P1.jpg" alt="一图读懂《示例区加装电梯管理办法》"></p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'imageOnly' }],
    },
  ],
  good: [
    {
      title: { zh: '图下附了文字', en: 'The words stand below the picture' },
      html: page(`<p><img src="P1.jpg" alt="一图读懂"></p><p>${WORDS}</p>`),
      kind: 'interpretation',
    },
    {
      title: { zh: '内容写在替代文字里', en: 'The alternative text holds the content' },
      html: page(`<p>图片内容如下，读屏软件可以读出。</p><p><img src="P1.jpg" alt="${WORDS}"></p>`),
      kind: 'interpretation',
    },
    {
      title: { zh: '短文配小图标不算', en: 'An icon beside a short text' },
      html: page('<p><img src="icon.png" width="24" height="24">请到窗口咨询。</p>'),
      kind: 'interpretation',
    },
  ],
} satisfies PageExamples
