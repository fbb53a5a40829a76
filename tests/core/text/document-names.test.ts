import { expect, it } from 'vitest'
import { documentNames, numberForm, titleForms } from '../../../lib/core/text/document-names.ts'

it.each<[string, string[]]>([
  [
    '清河区人民政府关于印发《清河区停车管理办法》的通知',
    ['清河区人民政府关于印发清河区停车管理办法的通知', '关于印发清河区停车管理办法的通知', '清河区停车管理办法'],
  ],
  ['《清河区停车管理办法》', ['清河区停车管理办法']],
  ['清河区停车管理办法（试行）', ['清河区停车管理办法试行']],
  ['关于放假的通知', ['关于放假的通知']],
  ['通知', []],
])('%s is called %j', (title, forms) => {
  expect(titleForms(title)).toEqual(forms)
})

it.each<[string, string | null]>([
  ['清政发〔2024〕5号', '清政发〔2024〕5号'],
  ['清政发[2024]05号', '清政发〔2024〕5号'],
  ['清政发（２０２４）第5号', '清政发〔2024〕5号'],
  ['第5号', null],
  ['无', null],
])('%s in its right form is %s', (text, number) => {
  expect(numberForm(text)).toBe(number)
})

it('knows nothing of a page without title and number', () => {
  expect(documentNames(null, null)).toEqual({ number: null, titles: [] })
})
