/** Boxes by the squares of a grid that they touch; finds those that a level or plumb line leads through. */
export class BoxGrid {
  static square = 128;

  constructor(boxes) {
    this.boxes = boxes;
    this.squares = new Map();
    boxes.forEach(([x, y, width, height], index) => {
      for (const square of squares(x, y, x + width, y + height)) {
        if (!this.squares.has(square)) this.squares.set(square, []);
        this.squares.get(square).push(index);
      }
    });
  }

  through(a, b) {
    const [left, right, low, high] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)];
    const found = new Set();
    for (const square of squares(left, low, right, high)) {
      for (const index of this.squares.get(square) ?? []) {
        const [x, y, width, height] = this.boxes[index];
        if (left < x + width - 1 && right > x + 1 && low < y + height - 1 && high > y + 1) found.add(index);
      }
    }
    return [...found];
  }
}

function* squares(left, low, right, high) {
  const of = (place) => Math.floor(place / BoxGrid.square);
  for (let column = of(left); column <= of(right); column++) {
    for (let row = of(low); row <= of(high); row++) yield `${column},${row}`;
  }
}
