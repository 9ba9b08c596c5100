import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The paths of all that is asked below a field, as `edges.node.title`; whether on one type or another, and skipped or not. */
export function askedFields(info: Info): ReadonlySet<string> {
  const [field] = info.fieldNodes;
  const before = known.get(field!);
  if (before) return before;
  const paths = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, '', info, paths);
  known.set(field!, paths);
  return paths;
}

function collect({ selections }: SelectionSetNode, at: string, info: Info, paths: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, at, info, paths);
    else if (selection.kind === Kind.FRAGMENT_SPREAD)
      collect(info.fragments[selection.name.value]!.selectionSet, at, info, paths);
    else {
      paths.add(`${at}${selection.name.value}`);
      if (selection.selectionSet)
        collect(selection.selectionSet, `${at}${selection.name.value}.`, info, paths);
    }
  }
}
