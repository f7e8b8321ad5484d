import type { ElementRole } from './element-role.ts';
import type { Label } from './label-reader.ts';
import type { RegionReason } from './region.ts';
import type { TextContext } from './text-context.ts';

/** Why an element may be no part of the story, by its role, its names and where it stands; null where there is no doubt. */
export function reasonToDoubt(
  element: Element,
  role: ElementRole,
  label: Label,
  { inArticle, inMain, inSection }: TextContext,
): RegionReason | null {
  if (role === 'dialog') {
    if (element.localName !== 'dialog') return 'concealed';
    return label.isTeaser ? 'labelled' : 'dialog';
  }
  const isOfSite = (role === 'header' || role === 'footer') && !inArticle && !inMain && !inSection;
  if (isOfSite) return 'site';
  if (label.isTeaser) return 'labelled';
  if (role === 'aside') return 'aside';
  if (role === 'list') return 'list';
  return role === 'article' || role === 'item' ? 'card' : null;
}
