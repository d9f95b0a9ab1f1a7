import { ruleMessage } from '../../messages/rules'
import { z } from '../zod'

/** `M 1 2`, `L 3 4`, `C` with six numbers, `Z`: a command that lacks a number could not be drawn. */
const NUMBER = '-?\\d+(?:\\.\\d+)?'
const POINT = `${NUMBER}[ ,]+${NUMBER}`
const PATH = new RegExp(`^ *M *${POINT}(?: *(?:[ML] *${POINT}|C *${POINT}[ ,]+${POINT}[ ,]+${POINT}|Z))* *$`)

/** An outline in absolute commands, on a grid defined by its user. */
export const pathSchema = z
  .string()
  .regex(PATH, ruleMessage('path'))
  .describe('Absolute M, L, C and Z commands as in SVG')
