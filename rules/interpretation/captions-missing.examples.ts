import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  body: string,
  title = '【视频解读】《示例区养老服务补贴办法》',
): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区民政局 发布时间：2024-05-14</p>
<div class="content">${body}</div><div class="footer">主办单位：示例区人民政府</div></body></html>`

const FILM = '<p>局长走进直播间，为您讲解补贴政策。</p><p><video controls src="jiedu.mp4"></video></p>'
const TEXT =
  '各位居民，大家好。今年起，养老服务补贴按照失能程度分三档发放，重度失能老人每月六百元，中度失能老人每月四百元，轻度失能老人每月二百元。老人或者家属可以到社区服务站申请，也可以在网上提交，社区五个工作日内入户评估，街道十个工作日内审核，补贴从审核通过的次月起发到养老卡里，可以用来支付助餐、助浴、护理和家政服务的费用，当年用不完的可以结转到下一年。对评估结果有不同意见的，可以在十五日内申请复评。'

export default {
  bad: [
    {
      title: { zh: '视频没有字幕，只有一句导语', en: 'No captions, and one sentence of introduction' },
      html: page(FILM),
      kind: 'interpretation',
      findings: [{ messageId: 'silent' }],
    },
    {
      title: { zh: '嵌入的播放器', en: 'An embedded player' },
      html: page('<p>请观看视频。</p><p><iframe src="/video/player.html?id=12" width="640" height="360"></iframe></p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'silent' }],
    },
    {
      title: { zh: '“政策公开讲”短视频', en: 'A short film of the policy talks' },
      html: page('<p>欢迎收看。</p><video controls><source src="1.mp4"></video>', '政策公开讲：养老服务补贴'),
      kind: 'other',
      findings: [{ messageId: 'silent' }],
    },
  ],
  good: [
    {
      title: { zh: '有字幕轨', en: 'A caption track' },
      html: page(
        '<p>请观看视频。</p><video controls src="1.mp4"><track kind="captions" srclang="zh" src="1.vtt"></video>',
      ),
      kind: 'interpretation',
    },
    {
      title: { zh: '视频下附了文字', en: 'The words stand below the film' },
      html: page(`${FILM}<p>${TEXT}</p>`),
      kind: 'interpretation',
    },
    {
      title: { zh: '链接了文字稿', en: 'The transcript is linked' },
      html: page(`${FILM}<p>文字稿见<a href="t2.html">视频文字稿</a>。</p>`),
      kind: 'interpretation',
    },
    {
      title: { zh: '嵌入的不是视频', en: 'What is embedded is no film' },
      html: page('<p>请在地图上查看服务站。</p><iframe src="/map/index.html"></iframe>'),
      kind: 'interpretation',
    },
  ],
} satisfies PageExamples
