// The parts of the playground's picture: the network with a map for each unit, the plane, the losses, and
// the buttons for its layers.
const playgroundViews = (function () {
  'use strict';
  const STEPS = 40;
  const SIZE = STEPS * STEPS;
  const CELL = 34;
  const SHADES = 128;

  // The colours of a map, from blue over white to orange, as bytes in the order of a canvas.
  function shades(strength) {
    const bytes = new Uint8ClampedArray(4 * (2 * SHADES + 1));
    for (let i = -SHADES; i <= SHADES; i++) {
      const full = i < 0 ? [0, 114, 178] : [213, 94, 0];
      const share = strength * Math.abs(i) / SHADES;
      full.forEach((part, k) => { bytes[4 * (i + SHADES) + k] = 255 + share * (part - 255); });
      bytes[4 * (i + SHADES) + 3] = 255;
    }
    return new Uint32Array(bytes.buffer);
  }

  // Paints maps of numbers from −1 to 1 on a canvas that lies below a drawing.
  function mapCanvas(stack, width, height, strength) {
    const canvas = kit.make('canvas', stack, {width: 2 * width, height: 2 * height}, {'aria-hidden': 'true'});
    canvas.style.maxWidth = width + 'px';
    const context = canvas.getContext('2d');
    context.scale(2, 2);
    const small = document.createElement('canvas');
    small.width = STEPS;
    small.height = STEPS;
    const smallContext = small.getContext('2d');
    const image = smallContext.createImageData(STEPS, STEPS);
    const pixels = new Uint32Array(image.data.buffer);
    const colours = shades(strength);
    return {
      clear: () => context.clearRect(0, 0, width, height),
      paint: (map, x, y, side) => {
        for (let i = 0; i < SIZE; i++) {
          pixels[i] = colours[SHADES + Math.round(SHADES * Math.max(-1, Math.min(1, map(i))))];
        }
        smallContext.putImageData(image, 0, 0);
        context.drawImage(small, x, y, side, side);
      },
    };
  }

  function stack(parent) {
    return kit.make('div', parent, {className: 'chainrule-stack'});
  }

  // Where a map passes through 0, as pieces of a path: two points of each cell that it cuts.
  function border(map, toX, toY) {
    let path = '';
    for (let row = 0; row + 1 < STEPS; row++) {
      for (let column = 0; column + 1 < STEPS; column++) {
        const at = row * STEPS + column;
        const [a, b, c, d] = [map(at), map(at + 1), map(at + STEPS + 1), map(at + STEPS)];
        const cuts = [];
        if (a >= 0 !== b >= 0) {
          cuts.push(toX(column + a / (a - b)) + ' ' + toY(row));
        }
        if (b >= 0 !== c >= 0) {
          cuts.push(toX(column + 1) + ' ' + toY(row + b / (b - c)));
        }
        if (d >= 0 !== c >= 0) {
          cuts.push(toX(column + d / (d - c)) + ' ' + toY(row + 1));
        }
        if (a >= 0 !== d >= 0) {
          cuts.push(toX(column) + ' ' + toY(row + a / (a - d)));
        }
        for (let k = 0; k + 1 < cuts.length; k += 2) {
          path += 'M' + cuts[k] + 'L' + cuts[k + 1];
        }
      }
    }
    return path;
  }

  // The network: a map for each unit, a line for each weight. `chosen` is told which unit to show large.
  function networkView(parent, chosen) {
    const [width, height] = [380, 344];
    const layers = stack(parent);
    const canvas = mapCanvas(layers, width, height, 0.8);
    const svg = kit.canvas(layers, width, height, 'The network: units to select, arrow keys move among them');
    kit.keepEvents(svg);
    const told = kit.make('p', parent, {className: 'chainrule-hint chainrule-unit-words'});
    let columns = [];
    let lines = [];
    let units = [];
    let inputs = [];
    let theta = [];
    let focused = 0;
    let selected = -1;

    const left = (column) => 44 + column * (width - 44 - CELL - 12) / (columns.length - 1);
    const top = (column, unit) => 190 + (unit - columns[column] / 2) * 42 + 4;

    function build(sizes, features, activation) {
      svg.textContent = '';
      columns = sizes;
      inputs = features;
      selected = -1;
      lines = [];
      for (let column = 0; column + 1 < sizes.length; column++) {
        for (let from = 0; from < sizes[column]; from++) {
          for (let to = 0; to < sizes[column + 1]; to++) {
            lines.push({column, to, element: kit.draw('line', svg, {
              x1: left(column) + CELL, y1: top(column, from) + CELL / 2,
              x2: left(column + 1), y2: top(column + 1, to) + CELL / 2, stroke: 'currentColor'})});
          }
        }
      }
      units = [];
      sizes.forEach((count, column) => {
        const heading = column === 0 ? 'inputs' : column + 1 === sizes.length ? 'output' : count + ' ' + activation;
        kit.draw('text', svg, {x: left(column) + CELL / 2, y: 16, 'text-anchor': 'middle', class: 'chainrule-small'}, heading);
        for (let unit = 0; unit < count; unit++) {
          units.push(addUnit(column, unit));
        }
      });
      focused = units.length - 1;
      units[focused].element.setAttribute('tabindex', 0);
    }

    function addUnit(column, unit) {
      const [x, y, index] = [left(column), top(column, unit), units.length];
      if (column === 0) {
        kit.draw('text', svg, {x: x - 5, y: y + CELL / 2 + 5, 'text-anchor': 'end', class: 'chainrule-small'}, inputs[unit]);
      }
      const element = kit.draw('rect', svg, {x, y, width: CELL, height: CELL, class: 'chainrule-unit',
        role: 'button', tabindex: -1, 'aria-pressed': 'false'});
      element.addEventListener('click', () => select(index));
      element.addEventListener('focus', () => element.setAttribute('aria-label', words(index)));
      element.addEventListener('keydown', (event) => key(event, index));
      return {column, unit, x, y, element};
    }

    function key(event, index) {
      const {column, unit} = units[index];
      const way = kit.arrow(event);
      if (way) {
        const wanted = kit.within(column + way[0], 0, columns.length - 1);
        const row = kit.within(unit - way[1], 0, columns[wanted] - 1);
        units[focused].element.setAttribute('tabindex', -1);
        focused = units.findIndex((one) => one.column === wanted && one.unit === row);
        units[focused].element.setAttribute('tabindex', 0);
        units[focused].element.focus();
        event.preventDefault();
      } else if (event.key === 'Enter' || event.key === ' ') {
        select(index);
        event.preventDefault();
      } else if (event.key === 'Escape') {
        select(units.length - 1);
      }
    }

    function select(index) {
      selected = index === selected || index === units.length - 1 ? -1 : index;
      chosen(selected, selected < 0 ? '' : name(selected));
      units[index].element.setAttribute('aria-label', words(index));
    }

    function name(index) {
      const {column, unit} = units[index];
      return column === 0 ? 'input ' + inputs[unit]
          : column + 1 === columns.length ? 'the output' : 'unit ' + (unit + 1) + ' of hidden layer ' + column;
    }

    // A unit with its weights and its bias, which stand behind the weights of its layer.
    function words(index) {
      const {column, unit} = units[index];
      if (column === 0) {
        return name(index);
      }
      let at = 0;
      for (let k = 1; k < column; k++) {
        at += (columns[k - 1] + 1) * columns[k];
      }
      const weights = [];
      for (let from = 0; from < columns[column - 1]; from++) {
        weights.push('from ' + (column === 1 ? inputs[from] : 'unit ' + (from + 1)) + ' '
            + kit.number(theta[at + from * columns[column] + unit], 3));
      }
      return name(index) + ': weights ' + weights.join(', ') + '; bias '
          + kit.number(theta[at + columns[column - 1] * columns[column] + unit], 3);
    }

    // A thicker line is a greater weight of its layer, a dashed one is negative.
    function showLines() {
      let at = 0;
      let next = 0;
      for (let column = 0; column + 1 < columns.length; column++) {
        const count = columns[column] * columns[column + 1];
        let greatest = 1e-300;
        for (let k = 0; k < count; k++) {
          greatest = Math.max(greatest, Math.abs(theta[at + k]));
        }
        for (let k = 0; k < count; k++, next++) {
          const {element, to} = lines[next];
          const share = Math.abs(theta[at + k]) / greatest;
          const into = selected >= 0 && units[selected].column === column + 1 && units[selected].unit === to;
          element.setAttribute('stroke-width', (0.5 + 4 * share).toFixed(1));
          element.setAttribute('stroke-dasharray', theta[at + k] < 0 ? '7 4' : 'none');
          element.setAttribute('stroke-opacity', into ? 1 : selected >= 0 ? 0.2 : (0.25 + 0.6 * share).toFixed(2));
        }
        at += count + columns[column + 1];
      }
    }

    function show(parameters, maps) {
      theta = parameters;
      showLines();
      canvas.clear();
      units.forEach(({x, y, element}, index) => {
        const from = index * SIZE;
        const isAnswer = index === units.length - 1;
        canvas.paint(isAnswer ? (i) => 2 * maps[from + i] - 1 : (i) => maps[from + i], x, y, CELL);
        element.setAttribute('aria-pressed', String(index === selected));
      });
      const said = selected < 0 ? 'Select a unit to see its map large and its weights as numbers.' : words(selected);
      told.textContent = said.charAt(0).toUpperCase() + said.slice(1);
    }

    // What a screen reader says of the unit where the focus is; not while numbers run.
    function rest() {
      units.forEach(({element}, index) => element.setAttribute('aria-label', words(index)));
    }

    return {build, show, rest};
  }

  // Circles of class 0 or squares of class 1 as one path.
  function marks(points, label, toX, toY) {
    let path = '';
    for (let i = 0; i < points.length; i += 3) {
      if (points[i + 2] === label) {
        const [x, y] = [toX(points[i]), toY(points[i + 1])];
        path += label === 0 ? 'M' + (x - 3.6) + ' ' + y + 'a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0'
            : 'M' + (x - 3.2) + ' ' + (y - 3.2) + 'h6.4v6.4h-6.4z';
      }
    }
    return path;
  }

  // The plane with the points, and what the network or one unit says of it.
  function planeView(parent) {
    const [width, height] = [330, 344];
    const box = {left: 36, top: 26, width: 282, height: 282};
    const layers = stack(parent);
    const canvas = mapCanvas(layers, width, height, 0.55);
    const svg = kit.canvas(layers, width, height, 'The plane with the points');
    const toX = (column) => (box.left + (column + 0.5) / STEPS * box.width).toFixed(1);
    const toY = (row) => (box.top + (row + 0.5) / STEPS * box.height).toFixed(1);
    let lines = [];
    let test = null;
    let heading = null;
    let withTest = false;

    function build(square, trainPoints, testPoints) {
      svg.textContent = '';
      heading = kit.draw('text', svg, {x: box.left, y: 16, class: 'chainrule-small'});
      const [x, y, side] = square;
      const view = kit.plane(svg, box, [x, x + side], [y, y + side]);
      lines = ['chainrule-border-rim', 'chainrule-border'].map((name) => kit.draw('path', view.inside, {class: name}));
      test = kit.draw('g', view.inside, {class: 'chainrule-test'});
      const train = kit.draw('g', view.inside, {class: 'chainrule-train'});
      [[test, testPoints], [train, trainPoints]].forEach(([group, points]) => [0, 1].forEach((label) =>
          kit.draw('path', group, {d: marks(points, label, view.toX, view.toY), class: 'chainrule-class' + label})));
      showTest(withTest);
    }

    function showTest(wanted) {
      withTest = wanted;
      test.style.display = wanted ? '' : 'none';
    }

    function show(maps, unit, name) {
      const answer = maps.length / SIZE - 1;
      const from = (unit < 0 ? answer : unit) * SIZE;
      const map = unit < 0 ? (i) => 2 * maps[from + i] - 1 : (i) => maps[from + i];
      canvas.clear();
      canvas.paint(map, box.left, box.top, box.width);
      const path = border(map, toX, toY);
      lines.forEach((line) => line.setAttribute('d', path));
      heading.textContent = unit < 0 ? 'What the network says' : 'What ' + name + ' makes of it';
    }

    return {build, show, showTest};
  }

  // The losses of both sets, epoch by epoch.
  function lossView(parent) {
    const [width, height] = [380, 200];
    const svg = kit.canvas(parent, width, height, 'The losses, epoch by epoch');
    const box = {left: 44, top: 42, width: 312, height: 112};
    const draw = {};
    let course = [];
    let range = [0, 0];

    function restart() {
      course = [];
      range = [0, 0];
    }

    const atLeast = (value, from) => {
      let reached = from;
      for (let k = 0; reached < value; k++) {
        reached *= k % 3 === 1 ? 2.5 : 2;
      }
      return reached;
    };

    function axes(epochs, loss) {
      range = [epochs, loss];
      svg.textContent = '';
      draw.legend = kit.draw('g', svg);
      draw.view = kit.plane(svg, box, [0, epochs], [0, loss], ['epochs', '']);
      draw.train = kit.draw('path', draw.view.inside, {class: 'chainrule-course'});
      draw.test = kit.draw('path', draw.view.inside, {class: 'chainrule-course chainrule-dashed'});
      [['learned from', 15, ''], ['never learned from', 33, ' chainrule-dashed']].forEach(([text, y, dash]) => {
        kit.draw('path', draw.legend, {d: 'M8 ' + (y - 5) + 'h34', class: 'chainrule-course' + dash});
        kit.draw('text', draw.legend, {x: 50, y, class: 'chainrule-small'}, 'loss of points ' + text);
      });
      draw.numbers = [15, 33].map((y) => kit.draw('text', draw.legend,
          {x: box.left + box.width, y, 'text-anchor': 'end', class: 'chainrule-small'}));
    }

    // Adds what progress() says; half the points go once they are more than pixels.
    function add([epoch, train, test]) {
      course.push([epoch, train, test]);
      if (course.length > 600) {
        course = course.filter((one, i) => i % 2 === 0 || i === course.length - 1);
      }
    }

    function show() {
      const [epoch, train, test] = course[course.length - 1];
      const most = course.reduce((sum, one) => Math.max(sum, one[1], one[2]), 0);
      const wanted = [atLeast(epoch, 50), atLeast(Math.min(most, 10), 0.5)];
      if (wanted[0] !== range[0] || wanted[1] !== range[1]) {
        axes(wanted[0], wanted[1]);
      }
      const path = (k) => 'M' + course.map((one) =>
          draw.view.toX(one[0]).toFixed(1) + ' ' + draw.view.toY(one[k]).toFixed(1)).join('L');
      draw.train.setAttribute('d', path(1));
      draw.test.setAttribute('d', path(2));
      [train, test].forEach((loss, k) => { draw.numbers[k].textContent = kit.number(loss, 3); });
    }

    return {restart, add, show};
  }

  // Buttons that make hidden layers wider and narrower, and more and fewer of them.
  function layerControls(bar, changed) {
    let layers = [];
    const rows = [1, 2, 3].map((number) => {
      const row = kit.make('span', bar, {className: 'chainrule-slider'}, {role: 'group', 'aria-label': 'hidden layer ' + number});
      row.append('Layer ' + number);
      const fewer = step(row, '−', 'one unit less in hidden layer ' + number, () => resize(number - 1, -1));
      const shown = kit.make('output', row, {className: 'chainrule-count'});
      const more = step(row, '+', 'one unit more in hidden layer ' + number, () => resize(number - 1, 1));
      return {row, fewer, shown, more};
    });
    const added = step(bar, 'Add a layer', '', () => resize(layers.length, 2));
    const removed = step(bar, 'Remove a layer', '', () => layers.length > 0 && changed(layers.slice(0, -1)));

    function step(parent, text, label, action) {
      const button = kit.button(parent, text, action);
      if (label) {
        button.setAttribute('aria-label', label);
      }
      return button;
    }

    function resize(index, by) {
      const next = layers.slice();
      next[index] = (next[index] || 0) + by;
      if (index < 3 && next[index] >= 1 && next[index] <= 6) {
        changed(next);
      }
    }

    function show(now) {
      layers = Array.from(now);
      rows.forEach(({row, fewer, shown, more}, i) => {
        row.style.display = i < layers.length ? '' : 'none';
        shown.textContent = layers[i] || '';
        fewer.setAttribute('aria-disabled', String(layers[i] === 1));
        more.setAttribute('aria-disabled', String(layers[i] === 6));
      });
      added.setAttribute('aria-disabled', String(layers.length === 3));
      removed.setAttribute('aria-disabled', String(layers.length === 0));
    }

    return {show};
  }

  return {networkView, planeView, lossView, layerControls};
})();
