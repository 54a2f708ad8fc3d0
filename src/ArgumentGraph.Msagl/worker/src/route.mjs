import { CurveFactory, Edge, GeomEdge, Graph, Node, Point, RectilinearEdgeRouter, RelativeFloatingPort } from '@msagl/core';
import { Shape } from '@msagl/core/dist/routing/shape.js';

/**
 * Routes links in level and plumb pieces among fixed boxes: boxes [[x, y, width, height]], links [[from, to, fromX, fromY, toX, toY]]
 * (boxes by index, ports as offsets from their middles) -> the corners of each way, [x, y, x, y, ...], border to border.
 */
export function route({ boxes, links, padding, separation }) {
  const shapes = boxes.map(([x, y, width, height]) => {
    const shape = new Shape(CurveFactory.createRectangle(width, height, new Point(x + width / 2, y + height / 2)));
    return shape;
  });
  const port = (index, dx, dy) => {
    const [x, y, width, height] = boxes[index];
    const made = new RelativeFloatingPort(() => shapes[index].BoundaryCurve, () => new Point(x + width / 2, y + height / 2), new Point(dx, dy));
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
  router.run();
  return ways.map((way) => corners(way.curve));
}

function corners(curve) {
  if (!curve) return [];
  const points = curve.segs ? [curve.segs[0].start, ...curve.segs.map((piece) => piece.end)] : curve.startPoint ? [...curve] : [curve.start, curve.end];
  return points.flatMap((point) => [point.x, point.y]);
}
