import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OpenCard } from '../engine/open-card.tsx';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).drawCard = (parts) => new OpenCard(parts);
});
