import { CurveFactory, Edge, GeomEdge, Graph, Node, Point, RectilinearEdgeRouter, RelativeFloatingPort } from '@msagl/core';
import { SsstRectilinearPath } from '@msagl/core/dist/routing/rectilinear/SsstRectilinearPath.js';
import { Shape } from '@msagl/core/dist/routing/shape.js';
import { BoxGrid } from './boxgrid.mjs';

/**
 * Routes links in level and plumb pieces among fixed boxes: boxes [[x, y, width, height]], links [[from, to, fromX, fromY, toX, toY]]
 * (boxes by index, ports as offsets from their middles) -> the corners of each way, [x, y, x, y, ...], border to border.
 */
export function route({ boxes, links, padding, separation }) {
  const shapes = boxes.map(([x, y, width, height]) => new Shape(CurveFactory.createRectangle(width, height, new Point(x + width / 2, y + height / 2))));
  const port = (index, dx, dy) => {
    const made = new RelativeFloatingPort(() => shapes[index].BoundaryCurve, () => shapes[index].BoundingBox.center, new Point(dx, dy));
    shapes[index].Ports.add(made);
    return made;
  };

  const graph = new Graph('graph');
  const ends = boxes.map((_, index) => graph.addNode(new Node(String(index))));
  const ways = links.map(([from, to, fromX, fromY, toX, toY]) => {
    const way = new GeomEdge(new Edge(ends[from], ends[to]));
    way.sourcePort = port(from, fromX, fromY);
    way.targetPort = port(to, toX, toY);
    return way;
  });

  const router = new RectilinearEdgeRouter(shapes, padding, 0);
  router.edgeSeparatian = separation;
  for (const way of ways) router.AddEdgeGeometryToRoute(way);
  keepOutOfBoxes(router, boxes, ways, links);
  router.run();
  return ways.map((way) => corners(way.curve));
}

/**
 * In version 1.1.24 some edges of the visibility graph lead through boxes. They are closed to every way but those that begin or end
 * in that box.
 */
function keepOutOfBoxes(router, boxes, ways, links) {
  const grid = new BoxGrid(boxes);
  const known = new WeakMap();
  const endsOf = new Map(ways.map((way, index) => [way, links[index]]));
  let [from, to] = [-1, -1];

  const splice = router.SpliceVisibilityAndGeneratePath;
  router.SpliceVisibilityAndGeneratePath = (search, path) => {
    [from, to] = endsOf.get(path.GeomEdge);
    splice.call(router, search, path);
  };
  SsstRectilinearPath.IsPassable = (edge) => {
    if (!known.has(edge)) known.set(edge, grid.through(edge.SourcePoint, edge.TargetPoint));
    return (edge.IsPassable == null || edge.IsPassable()) && known.get(edge).every((box) => box === from || box === to);
  };
}

function corners(curve) {
  if (!curve) return [];
  const points = curve.segs ? [curve.segs[0].start, ...curve.segs.map((piece) => piece.end)] : curve.startPoint ? [...curve] : [curve.start, curve.end];
  return points.flatMap((point) => [point.x, point.y]);
}
