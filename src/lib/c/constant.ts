import type { Expr } from './ast.ts';
import { isScalar, shapeOf } from './types.ts';
import { arithmetic, complement, convert, type Value } from './value.ts';

/** The truth of a comparison of C, on two values of one type. */
export function compareValues(operator: string, left: Value, right: Value): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

/**
 * The value of an expression that is constant in C's sense (C11 6.6), the address of a static
 * object included; undefined where it is not.
 */
export function constantValue(expr: Expr): Value | undefined {
  switch (expr.kind) {
    case 'constant':
      return expr.value;
    case 'string':
      return expr.object.address;
    case 'cast': {
      const value = constantValue(expr.operand);
      if (value === undefined || !isScalar(expr.type)) return undefined;
      return convert(value, shapeOf(expr.type));
    }
    case 'unary': {
      const value = constantValue(expr.operand);
      if (value === undefined || !isScalar(expr.type)) return undefined;
      if (expr.operator === '!') return value === 0 ? 1 : 0;
      const shape = shapeOf(expr.type);
      if (expr.operator === '~') return complement(value, shape);
      return numeric(arithmetic('-', shape, 0, value));
    }
    case 'binary': {
      const left = constantValue(expr.left);
      const right = constantValue(expr.right);
      if (left === undefined || right === undefined) return undefined;
      return numeric(arithmetic(expr.operator, shapeOf(expr.type), left, right));
    }
    case 'compare': {
      const left = constantValue(expr.left);
      const right = constantValue(expr.right);
      if (left === undefined || right === undefined) return undefined;
      return compareValues(expr.operator, left, right) ? 1 : 0;
    }
    case 'logical': {
      const left = constantValue(expr.left);
      if (left === undefined) return undefined;
      if ((left === 0) === (expr.operator === '&&')) return expr.operator === '&&' ? 0 : 1;
      const right = constantValue(expr.right);
      return right === undefined ? undefined : right === 0 ? 0 : 1;
    }
    case 'conditional': {
      const condition = constantValue(expr.condition);
      if (condition === undefined) return undefined;
      return constantValue(condition === 0 ? expr.otherwise : expr.then);
    }
    case 'pointer-add': {
      const pointer = constantValue(expr.pointer);
      const index = constantValue(expr.index);
      if (pointer === undefined || index === undefined) return undefined;
      return Number(pointer) + Number(index) * expr.scale;
    }
    case 'address':
      return staticAddress(expr.operand);
    default:
      return undefined;
  }
}

function staticAddress(place: Expr): Value | undefined {
  switch (place.kind) {
    case 'variable':
      return place.variable.object?.address;
    case 'string':
      return place.object.address;
    case 'member': {
      const base = staticAddress(place.object);
      return base === undefined ? undefined : Number(base) + place.field.offset;
    }
    case 'dereference':
      return constantValue(place.pointer);
    default:
      return undefined;
  }
}

const numeric = (value: Value | string): Value | undefined =>
  typeof value === 'string' ? undefined : value;
