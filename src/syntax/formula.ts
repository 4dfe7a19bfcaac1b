/**
 * Arithmetic over statistics: numbers, keys, + - * / ( ) and round(), e.g.
 * `missions-in-africa / missions-since-1990 * 100`. A key may hold hyphens, so operators stand between spaces.
 */
export interface Formula {
  /** Keys in the order in which they occur. */
  keys: string[];
  evaluate: (value: (key: string) => number) => number;
}

type Evaluate = Formula['evaluate'];

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};

/** Letters that a formula may have: it is read, and worked out, a level a call. */
const longest = 2000;

/** @throws Error saying what in the text is not a formula */
export function parseFormula(text: string): Formula {
  if (text.length > longest) throw new Error(`it has ${text.length} letters, more than ${longest}`);
  const strange = /[×·∗÷∕−–—:^%=]/.exec(text)?.[0];
  if (strange) throw new Error(`"${strange}" is no operator here`);
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[-+*/()]|\S/g) ?? [];
  const keys: string[] = [];
  let next = 0;

  const take = (expected: string): void => {
    if (tokens[next] !== expected) throw new Error(`"${expected}" is missing`);
    next += 1;
  };

  const factor = (): Evaluate => {
    const token = tokens[next];
    if (token === undefined) throw new Error('it ends too early');
    next += 1;
    if (/^\d/.test(token)) return () => Number(token);
    if (token === '(') {
      const inner = sum();
      take(')');
      return inner;
    }
    if (token === 'round' && tokens[next] === '(') {
      take('(');
      const inner = sum();
      take(')');
      return (value) => Math.round(inner(value));
    }
    if (!/^[a-z]/.test(token)) throw new Error(`"${token}" stands where a number or a key should`);
    keys.push(token);
    return (value) => value(token);
  };

  const chain = (operand: () => Evaluate, operators: string): Evaluate => {
    let left = operand();
    for (let token = tokens[next]; token && operators.includes(token); token = tokens[next]) {
      next += 1;
      const [a, b, apply] = [left, operand(), operations[token as keyof typeof operations]];
      left = (value) => apply(a(value), b(value));
    }
    return left;
  };

  const product = () => chain(factor, '*/');
  const sum = (): Evaluate => chain(product, '+-');

  const evaluate = sum();
  if (next < tokens.length) throw new Error(`"${tokens[next]}" stands where an operator should`);
  return { keys, evaluate };
}

/** Whether `result`, rounded to as many decimals as `stated` has, is `stated`. */
export function roundsTo(result: number, stated: number): boolean {
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(result - stated) <= half * (1 + 1e-9);
}
