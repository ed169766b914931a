import type { Expr } from './ast.ts';
import { PrimaryParser } from './parse-primary.ts';
import * as T from './types.ts';
import type { CType } from './types.ts';

/** Binary operators by how strongly they bind. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  '*': 10,
  '/': 10,
  '%': 10,
  '+': 9,
  '-': 9,
  '<<': 8,
  '>>': 8,
  '<': 7,
  '<=': 7,
  '>': 7,
  '>=': 7,
  '==': 6,
  '!=': 6,
  '&': 5,
  '^': 4,
  '|': 3,
  '&&': 2,
  '||': 1
};
const ASSIGNMENTS: ReadonlySet<string> = new Set('= += -= *= /= %= &= |= ^= <<= >>='.split(' '));

/** Reads expressions by recursive descent, with C's precedence. */
export abstract class ExpressionParser extends PrimaryParser {
  override expression(): Expr {
    const expr = this.assignment();
    if (this.is(',')) this.fail('unsupported-comma', this.token);
    return expr;
  }

  override assignment(): Expr {
    return this.nest(() => {
      const left = this.conditionalExpression();
      const operator = this.token;
      if (operator.kind !== 'punctuator' || !ASSIGNMENTS.has(operator.text)) return left;
      this.advance();
      return this.assign(operator.text, left, this.assignment(), operator);
    });
  }

  override conditionalExpression(): Expr {
    const condition = this.#binaryExpression(1);
    if (!this.is('?')) return condition;
    const at = this.advance();
    return this.nest(() => {
      const then = this.expression();
      this.expect(':');
      return this.conditional(condition, then, this.conditionalExpression(), at);
    });
  }

  #binaryExpression(level: number): Expr {
    let left = this.#unaryExpression();
    const before = this.depth;
    for (;;) {
      const operator = this.token;
      const strength = operator.kind === 'punctuator' ? PRECEDENCE[operator.text] : undefined;
      if (strength === undefined || strength < level) break;
      this.advance();
      const right = this.nest(() => this.#binaryExpression(strength + 1));
      left = this.binary(operator.text, left, right, operator);
      // A chain makes a tree as deep as it is long, so it counts as depth.
      this.depth += 0.25;
      if (this.depth > 200) this.fail('too-deeply-nested', operator);
    }
    this.depth = before;
    return left;
  }

  #unaryExpression(): Expr {
    const { token } = this;
    if (token.kind === 'keyword' && token.text === 'sizeof') return this.#sizeOf();
    if (token.kind !== 'punctuator') return this.#postfixExpression();
    switch (token.text) {
      case '-':
      case '+':
      case '!':
      case '~': {
        this.advance();
        return this.unary(
          token.text,
          this.nest(() => this.#unaryExpression()),
          token
        );
      }
      case '*': {
        this.advance();
        return this.dereference(
          this.nest(() => this.#unaryExpression()),
          token
        );
      }
      case '&': {
        this.advance();
        const { token: next } = this;
        if (next.kind === 'identifier' && this.scope.find(next.text)?.kind === 'function') {
          this.fail('unsupported-function-pointer', next);
        }
        return this.addressOf(
          this.nest(() => this.#unaryExpression()),
          token
        );
      }
      case '++':
      case '--': {
        this.advance();
        const operand = this.nest(() => this.#unaryExpression());
        const one = this.constantOf(1, T.INT, token);
        return this.update(token.text === '++' ? '+' : '-', operand, one, false, token);
      }
      case '(':
        if (this.startsType(this.ahead(1))) {
          this.advance();
          const type = this.typeName();
          this.expect(')');
          if (this.is('{')) this.fail('unsupported-compound-literal', this.token);
          return this.cast(
            type,
            this.nest(() => this.#unaryExpression()),
            token
          );
        }
    }
    return this.#postfixExpression();
  }

  #sizeOf(): Expr {
    const at = this.advance();
    let type: CType;
    if (this.is('(') && this.startsType(this.ahead(1))) {
      this.advance();
      type = this.typeName();
      this.expect(')');
    } else type = this.nest(() => this.#unaryExpression()).type;
    if (!T.isComplete(type)) this.report('incomplete-type', at, T.typeText(type));
    return this.constantOf(T.sizeOf(type), T.SIZE_T, at);
  }

  #postfixExpression(): Expr {
    let expr = this.primary();
    for (let links = 0; ; links += 1) {
      const { token } = this;
      if (token.kind !== 'punctuator') return expr;
      if (links > 100) this.fail('too-deeply-nested', token);
      switch (token.text) {
        case '[': {
          this.advance();
          const index = this.nest(() => this.expression());
          this.expect(']');
          expr = this.dereference(this.binary('+', expr, index, token), token);
          break;
        }
        case '.':
        case '->':
          this.advance();
          expr = this.member(expr, this.identifier('the name of a member'), token);
          break;
        case '++':
        case '--': {
          this.advance();
          const one = this.constantOf(1, T.INT, token);
          expr = this.update(token.text === '++' ? '+' : '-', expr, one, true, token);
          break;
        }
        case '(':
          this.fail('unsupported-function-pointer', token);
          break;
        default:
          return expr;
      }
    }
  }
}
