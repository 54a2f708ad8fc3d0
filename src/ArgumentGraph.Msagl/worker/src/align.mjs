import { Solver } from '@msagl/core/dist/math/projectionSolver/Solver.js';

/**
 * Places numbers on a line: variables [[desired, weight]], separations [[left, right, gap, exactly]], attractions [[a, b, weight]]
 * -> positions, as near to what is desired as the separations allow (least squares).
 */
export function align({ variables, separations, attractions }) {
  const solver = new Solver();
  const places = variables.map(([desired, weight], index) => solver.AddVariableANN(index, desired, weight));
  for (const [left, right, gap, exactly] of separations) solver.AddConstraintVVNB(places[left], places[right], gap, Boolean(exactly));
  for (const [a, b, weight] of attractions) solver.AddNeighborPair(places[a], places[b], weight);
  solver.Solve();
  return places.map((place) => place.ActualPos);
}
