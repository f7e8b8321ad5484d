import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as passageOf from '../../components/card/passage-of.ts';
import * as evidence from '../../utils/claims/evidence.ts';
import * as marksOnPage from '../../utils/messages/marks-on-page.ts';
import * as findAnchors from '../../utils/notes/find-anchors.ts';
import * as findSimilar from '../../utils/notes/find-similar.ts';
import * as elementState from '../../utils/page/element-state.ts';
import * as gatherPage from '../../utils/page/gather-page.ts';
import * as highlightRegistry from '../../utils/page/highlight-registry.ts';
import * as inSlices from '../../utils/page/in-slices.ts';
import * as placeBoxes from '../../utils/page/place-boxes.ts';
import * as cardSubject from '../engine/card-subject.ts';
import * as keepPainted from '../engine/keep-painted.ts';
import * as markFinder from '../engine/mark-finder.ts';
import * as markedPage from '../engine/marked-page.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).shared['page'] = {
    cardSubject,
    elementState,
    evidence,
    findAnchors,
    findSimilar,
    gatherPage,
    highlightRegistry,
    inSlices,
    keepPainted,
    markFinder,
    markedPage,
    marksOnPage,
    passageOf,
    placeBoxes,
  };
});
