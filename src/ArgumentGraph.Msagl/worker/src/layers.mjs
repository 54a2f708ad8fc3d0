import { EdgeRoutingMode, GeomEdge, GeomGraph, GeomNode, Graph, CurveFactory, Edge, LayeredLayout, Node, Point, SugiyamaLayoutSettings } from '@msagl/core';
import { CancelToken } from '@msagl/core';
import { initRandom } from '@msagl/core/dist/utils/random.js';

/** Sugiyama layers: nodes [[width, height]], edges [[above, below]] -> centres [[x, y]], y down. */
export function layers({ nodes, edges, nodeGap, layerGap }) {
  initRandom(1);
  const graph = new Graph('graph');
  const geometry = new GeomGraph(graph);
  const boxes = nodes.map(([width, height], index) => {
    const box = new GeomNode(graph.addNode(new Node(String(index))));
    box.boundaryCurve = CurveFactory.createRectangle(width, height, new Point(0, 0));
    return box;
  });
  for (const [above, below] of edges) new GeomEdge(new Edge(boxes[above].node, boxes[below].node));

  const settings = new SugiyamaLayoutSettings();
  settings.LayerSeparation = layerGap;
  settings.commonSettings.NodeSeparation = nodeGap;
  // Links are routed later, among all groups; here only the boxes count.
  settings.edgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.None;
  geometry.layoutSettings = settings;
  new LayeredLayout(geometry, settings, new CancelToken()).run();
  return boxes.map((box) => [box.center.x, -box.center.y]);
}
