// What Stryker leaves alone: texts for people. Logic within them is mutated all the same.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const languages = new Set(['de', 'en']);
/** Expressions that only fill a gap in a text. */
const fillings = new Set(['Identifier', 'MemberExpression', 'OptionalMemberExpression']);

/** The property of an object literal, by name. */
const isProperty = (node, names) =>
  node?.type === 'ObjectProperty' && node.key.type === 'Identifier' && names.has(node.key.name);

const isDocs = (path) => isProperty(path.node, new Set(['docs']));

/** A constant of a module that only docs use, if by way of others: the examples of a rule. */
function isConstantOfDocs({ node, scope }, steps = 3) {
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || scope.path.type !== 'Program')
    return false;
  const uses = scope.getBinding(node.id.name)?.referencePaths ?? [];
  const isOfDocs = (use) => use.find((at) => isDocs(at) || (steps > 0 && isConstantOfDocs(at, steps - 1))) !== null;
  return uses.length > 0 && uses.every(isOfDocs);
}

/** `{ de: '…' }`, and a template whose gaps hold no logic. */
function isText({ node, parent }) {
  if (!isProperty(parent, languages) || parent.value !== node) return false;
  if (node.type === 'StringLiteral') return node.value !== '';
  return node.type === 'TemplateLiteral' && node.expressions.every(({ type }) => fillings.has(type));
}

/** Tells Stryker why a node and what is in it stay as they are. */
const ignorer = {
  shouldIgnore(path) {
    if (isDocs(path) || isConstantOfDocs(path)) return 'documentation of a rule';
    return isText(path) ? 'a text for people' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'texts', ignorer)];
