import { expect, it } from 'vitest'
import { magnify } from './magnify'

it('makes lengths longer, and leaves other numbers and words as they are', () => {
  const given = '<p w="-1.5cm" font="10.5pt Arial 3" d="M 3 4" scale="50%" to="a1cm.png">Within 3 cm</p>'
  expect(magnify(given, 2)).toBe('<p w="-3cm" font="21pt Arial 3" d="M 3 4" scale="50%" to="a1cm.png">Within 3 cm</p>')
})

it('leaves what is cut off a picture as it is', () => {
  const given = '<p fo:clip="rect(0cm, 0.2cm, 0cm, 0.2cm)"/>'
  expect(magnify(given, 2)).toBe(given)
})
