import { expect, it } from 'vitest'
import { repeals } from '../../../lib/core/page/facts/index.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const read = (text: string, title = '关于规范道路停车的通知') =>
  pageOf(
    {
      html: `<title>${title}_政策文件_清河区人民政府</title><h1>${title}</h1><p>发文字号：清停发〔2024〕7号</p><p>发布日期：2024-05-16</p>${prose}${text}<p>清河区人民政府</p><p>2024年5月16日</p>`,
      url: 'https://www.qinghe.example.gov.cn/a.html',
      profile: { match: ['**'], kinds: [{ url: '**', kind: 'policy' }] },
    },
    same => same,
  )
    .fact(repeals)
    .map(({ name, docNumber }) => `${name ?? ''} ${docNumber ?? ''}`.trim())

const p = (text: string) => `<p>${text}</p>`

it.each<[string, string[]]>([
  [p('原《清河区停车办法》（清政发〔2018〕3号）同时废止。'), ['清河区停车办法 清政发〔2018〕3号']],
  [p('自本办法施行之日起，《清河区停车办法》即行废止。'), ['清河区停车办法']],
  [
    p('《甲区管理规定》（清政发[2010]1号）、《乙类管理规定》和《丙类管理规定》予以废止。'),
    ['甲区管理规定 清政发〔2010〕1号', '乙类管理规定', '丙类管理规定'],
  ],
  [p('区政府决定废止《清河区停车办法》等2件规范性文件。'), ['清河区停车办法']],
  [
    p('原《关于印发《清河区停车办法》的通知》（清政发〔2018〕3号）同时废止。'),
    ['关于印发《清河区停车办法》的通知 清政发〔2018〕3号'],
  ],
  [p('清政发〔2018〕3号文件同时废止。'), ['清政发〔2018〕3号']],
  [
    p('下列文件予以废止：') +
      p('1.《清河区停车办法》（清政发〔2018〕3号）') +
      p('2. 关于停车收费的通知（清发改〔2017〕9号）'),
    ['清河区停车办法 清政发〔2018〕3号', '关于停车收费的通知 清发改〔2017〕9号'],
  ],
  [
    p('宣布失效的文件目录') +
      '<table><tr><td>1</td><td>关于停车收费的通知</td><td>清发改〔2017〕9号</td></tr></table>' +
      p('继续有效的文件目录') +
      '<table><tr><td>1</td><td>关于停车泊位的通知</td><td>清发改〔2019〕2号</td></tr></table>',
    ['关于停车收费的通知 清发改〔2017〕9号'],
  ],
  // What ends nothing, or not yet, or only in part.
  [p('《清河区停车办法》第五条同时废止。'), []],
  [p('拟废止《清河区停车办法》（清政发〔2018〕3号）。'), []],
  [p('《清河区停车办法》不予废止，继续有效。'), []],
  [p('对《清河区停车办法》作出修改，自发布之日起施行。'), []],
  [p('《清河区停车办法》废止后，按本通知执行。'), []],
  [p('营业执照失效的，应当重新申领。'), []],
])('%s ends %j', (text, ended) => {
  expect(read(text)).toEqual(ended)
})

it('reads the title too', () => {
  expect(read('', '关于废止《清河区停车办法》的决定')).toEqual(['清河区停车办法'])
})
