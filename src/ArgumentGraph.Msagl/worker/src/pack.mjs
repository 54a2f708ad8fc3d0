import { GreedyRectanglePacking, OptimalRectanglePacking, Rectangle } from '@msagl/core';

/** Packs sizes [[width, height]] to an aspect ratio, or into a width where that is not 0 -> lower corners [[x, y]] by y down. */
export function pack({ sizes, aspectRatio, width }) {
  const boxes = sizes.map(([w, h]) => new Rectangle({ left: 0, right: w, bottom: 0, top: h }));
  const packing = width > 0
    ? new GreedyRectanglePacking([...boxes], width)
    : new OptimalRectanglePacking([...boxes], aspectRatio);
  packing.run();
  if (width > 0) packing.getRects();
  // Rows grow upwards from 0 in MSAGL and downwards here: the same numbers, read the other way.
  return boxes.map((box) => [box.left, box.bottom]);
}
