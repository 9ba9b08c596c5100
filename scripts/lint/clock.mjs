// oxlint rule: the time comes from the clock (apps/api) or as an argument (libs/domain), so that a test can hold it.
const message = 'Take the time from the Clock, or as an argument.';

const clock = {
  meta: { type: 'problem' },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0) context.report({ node, message });
    },
    CallExpression(node) {
      const { callee } = node;
      const isDateCall = callee.type === 'Identifier' && callee.name === 'Date';
      if (isDateCall || isNow(callee)) context.report({ node, message });
    },
  }),
};

/** `Date.now`, `performance.now`, `Temporal.Now.instant` and its like. */
function isNow({ type, object, property }) {
  if (type !== 'MemberExpression') return false;
  if (property.name === 'now') return object.name === 'Date' || object.name === 'performance';
  return (
    object.type === 'MemberExpression' && object.object.name === 'Temporal' && object.property.name === 'Now'
  );
}

export default { meta: { name: 'nutshell' }, rules: { clock } };
