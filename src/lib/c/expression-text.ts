import type { Expr } from './ast.ts';
import { typeText } from './types.ts';

/** The expression as a person would write it, for sentences: `att->len`, `buf[i]`. */
export function expressionText(expr: Expr): string {
  switch (expr.kind) {
    case 'constant':
      return expr.site?.name ?? (expr.at.kind === 'macro' ? expr.at.text : String(expr.value));
    case 'string':
      return 'a string';
    case 'variable':
      return expr.variable.name;
    case 'dereference': {
      const { pointer } = expr;
      if (pointer.kind === 'pointer-add' && pointer.scale > 0) {
        return `${operand(pointer.pointer)}[${expressionText(pointer.index)}]`;
      }
      return `*${operand(pointer)}`;
    }
    case 'member':
      if (expr.object.kind === 'dereference' && expr.object.pointer.kind !== 'pointer-add') {
        return `${operand(expr.object.pointer)}->${expr.field.name}`;
      }
      return `${operand(expr.object)}.${expr.field.name}`;
    case 'address':
      return expr.operand.type.kind === 'array' && expr.type.target === expr.operand.type.element
        ? expressionText(expr.operand)
        : `&${operand(expr.operand)}`;
    case 'unary':
      return `${expr.operator}${operand(expr.operand)}`;
    case 'binary':
    case 'compare':
    case 'logical':
      return `${operand(expr.left)} ${expr.operator} ${operand(expr.right)}`;
    case 'pointer-add':
      return `${operand(expr.pointer)} ${expr.scale < 0 ? '-' : '+'} ${operand(expr.index)}`;
    case 'pointer-difference':
      return `${operand(expr.left)} - ${operand(expr.right)}`;
    case 'conditional':
      return `${operand(expr.condition)} ? ${operand(expr.then)} : ${operand(expr.otherwise)}`;
    case 'assign':
      return `${expressionText(expr.target)} = ${expressionText(expr.value)}`;
    case 'update': {
      const target = expressionText(expr.target);
      if (expr.at.text === '++' || expr.at.text === '--') {
        return expr.postfix ? `${target}${expr.at.text}` : `${expr.at.text}${target}`;
      }
      return `${target} ${expr.operator}= ${expressionText(expr.value)}`;
    }
    case 'call':
      return `${expr.callee.name}()`;
    case 'cast':
      return expr.at.text === '('
        ? `(${typeText(expr.type)})${operand(expr.operand)}`
        : expressionText(expr.operand);
  }
}

const COMPOUND: ReadonlySet<Expr['kind']> = new Set([
  'binary',
  'compare',
  'logical',
  'conditional',
  'assign',
  'update',
  'pointer-add',
  'pointer-difference'
]);

function operand(expr: Expr): string {
  const text = expressionText(expr);
  return COMPOUND.has(expr.kind) ? `(${text})` : text;
}
