// How the line under a fact is broken: by the first rule that fits its node. A test that stays green then does not hold the behaviour.
import ts from 'typescript';
import type { Breaking } from './fact';

/** Undefined where nothing can be broken: a type, a function with a body (mark the line inside that does it). */
export function breakingOf(node: ts.Node, sentence: string): Breaking | undefined {
  const name = JSON.stringify(sentence);
  const target = targetOf(node);
  if (target === undefined) return undefined;
  const { start, end } = { start: target.node.getStart(), end: target.node.getEnd() };
  if (target.kind === 'statement') {
    return { start, end, before: `if (globalThis.$broken !== ${name}) {`, after: '}' };
  }
  const { broken } = target;
  return { start, end, before: `(globalThis.$broken === ${name} ? (${broken}) : (`, after: '))' };
}

type Target = { kind: 'statement'; node: ts.Node } | { kind: 'expression'; node: ts.Node; broken: string };

function targetOf(node: ts.Node): Target | undefined {
  if (ts.isIfStatement(node)) return { kind: 'expression', node: node.expression, broken: 'false' };
  if (ts.isReturnStatement(node)) return node.expression ? expressionTarget(node.expression) : leftOut(node);
  if (ts.isVariableStatement(node)) return initialised(node.declarationList.declarations[0]);
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) return initialised(node);
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) return initialised(node);
  if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return expressionTarget(node.expression);
  if (ts.isCaseOrDefaultClause(node)) return node.statements[0] && targetOf(node.statements[0]);
  if (isLeftOut(node)) return leftOut(node);
  return ts.isExpression(node) ? expressionTarget(node) : undefined;
}

const leftOut = (node: ts.Node): Target => ({ kind: 'statement', node });

const initialised = (node: { initializer?: ts.Expression | undefined } | undefined): Target | undefined =>
  node?.initializer && expressionTarget(node.initializer);

const isLeftOut = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) ||
  ts.isThrowStatement(node) ||
  ts.isBlock(node) ||
  ts.isBreakOrContinueStatement(node) ||
  ts.isIterationStatement(node, false);

function expressionTarget(node: ts.Expression): Target | undefined {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAwaitExpression(node)
  ) {
    return expressionTarget(node.expression);
  }
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? undefined : expressionTarget(node.body);
  if (ts.isFunctionExpression(node)) return undefined;
  return { kind: 'expression', node, broken: broken(node) };
}

const swapped: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

const joining = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function broken(node: ts.Expression): string {
  if (ts.isNumericLiteral(node)) return `${node.getText()} + 1`;
  if (ts.isStringLiteralLike(node) && node.text === '') return "'broken'";
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return "''";
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'true';
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return '/(?!)/';
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return node.operand.getText();
  if (ts.isBinaryExpression(node)) return brokenPair(node);
  if (ts.isConditionalExpression(node)) {
    return `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`;
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? "['broken']" : '[]';
  if (ts.isObjectLiteralExpression(node)) return '{}';
  if (ts.isNewExpression(node) && /^(?:Set|Map)$/.test(node.expression.getText()))
    return `new ${node.expression.getText()}()`;
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    narrowing.has(node.expression.name.text)
  ) {
    return node.expression.expression.getText();
  }
  return 'undefined';
}

/** Calls that give a part of what they were called on, or the same in another form. */
const narrowing = new Set(['filter', 'slice', 'sort', 'reverse', 'trim', 'toLowerCase', 'toUpperCase']);

function brokenPair(node: ts.BinaryExpression): string {
  const [left, right] = [node.left.getText(), node.right.getText()];
  if (joining.has(node.operatorToken.kind)) return left;
  const other = swapped[node.operatorToken.kind];
  if (other !== undefined) return `${left} ${other} ${right}`;
  const asks =
    node.operatorToken.kind === ts.SyntaxKind.InKeyword || node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  return asks ? `!(${node.getText()})` : `(${node.getText()}) + 1`;
}
