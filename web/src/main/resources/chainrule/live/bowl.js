// A loss of two weights from above: lines of the same loss, and a ball that gradient descent moves.
pictures.bowl = function (root, panel, settings) {
  'use strict';
  const model = exports.bowl(settings.bowl, settings.place, settings.rate, 0);
  const COLUMNS = 97;
  const ROWS = 73;
  const ARROW = 46;
  const {BOX} = descent;
  let scene;
  let losses;

  const top = kit.bar(panel);
  const chosen = kit.choice(top, 'loss', settings.labels, (label) => {
    controls.stop();
    model.choose(settings.labels.indexOf(label));
    setUp();
  });
  chosen.selectedIndex = settings.bowl;
  const [left, right] = descent.drawings(panel,
      ['the loss of two weights, from above, with a ball', 'the loss over the steps']);
  const say = kit.words(panel);
  const controls = descent.controls(root, panel, model, settings, show, () => losses.begin());
  const hint = kit.make('p', panel, {className: 'chainrule-hint'});

  function moveTo(w1, w2) {
    const range = model.range();
    controls.stop();
    losses.begin();
    model.place(descent.round(w1, range.slice(0, 2)), descent.round(w2, range.slice(2)));
    show();
  }

  // How far up a loss is among the levels, from 0 to 1.
  function share(loss, levels) {
    const above = levels.findIndex((level) => level > loss);
    if (above < 0) {
      return 1;
    }
    const from = above === 0 ? 0 : levels[above - 1];
    return (above + (loss - from) / (levels[above] - from)) / levels.length;
  }

  // The deeper the colour, the higher; one pixel for each point of the grid.
  function shade(view, grid, levels) {
    const canvas = document.createElement('canvas');
    canvas.width = COLUMNS;
    canvas.height = ROWS;
    const context = canvas.getContext('2d');
    const image = context.createImageData(COLUMNS, ROWS);
    grid.forEach((loss, i) => image.data.set([0, 114, 178, 130 * share(loss, levels)], 4 * i));
    context.putImageData(image, 0, 0);
    const [wide, high] = [BOX.width / (COLUMNS - 1), BOX.height / (ROWS - 1)];
    kit.draw('image', view.inside, {href: canvas.toDataURL(), x: BOX.left - wide / 2, y: BOX.top - high / 2,
      width: BOX.width + wide, height: BOX.height + high, preserveAspectRatio: 'none'});
  }

  // The line of one loss: through each square of the grid that has the loss between its corners.
  function contour(grid, level) {
    const [wide, high] = [BOX.width / (COLUMNS - 1), BOX.height / (ROWS - 1)];
    let path = '';
    for (let row = 0; row + 1 < ROWS; row++) {
      for (let column = 0; column + 1 < COLUMNS; column++) {
        const corners = [[0, 0], [1, 0], [1, 1], [0, 1]];
        const over = corners.map(([right, down]) => grid[(row + down) * COLUMNS + column + right] - level);
        const cuts = [];
        corners.forEach(([right, down], i) => {
          const [here, there] = [over[i], over[(i + 1) % 4]];
          if ((here >= 0) !== (there >= 0)) {
            const part = here / (here - there);
            const [toRight, toDown] = corners[(i + 1) % 4];
            cuts.push((BOX.left + wide * (column + right + part * (toRight - right))).toFixed(1) + ' '
                + (BOX.top + high * (row + down + part * (toDown - down))).toFixed(1));
          }
        });
        for (let i = 0; i + 1 < cuts.length; i += 2) {
          path += 'M' + cuts[i] + 'L' + cuts[i + 1];
        }
      }
    }
    return path;
  }

  // The lines, the axes and the ball of the present choice.
  function setUp() {
    const [least1, most1, least2, most2] = model.range();
    const levels = Array.from(model.levels());
    const grid = Array.from(model.lossesOnGrid(COLUMNS, ROWS));
    left.textContent = '';
    const view = kit.plane(left, BOX, [least1, most1], [least2, most2], ['w₁', 'w₂']);
    shade(view, grid, levels);
    levels.forEach((level) => kit.draw('path', view.inside, {class: 'chainrule-slope-level', d: contour(grid, level)}));
    scene = {
      view,
      trail: descent.trail(view.inside),
      arrow: kit.draw('path', view.inside, {class: 'chainrule-slope-downhill', d: 'M12 0H' + ARROW + 'm-9 -6l9 6l-9 6'}),
      number: kit.draw('text', left, {x: BOX.left + BOX.width, y: BOX.top - 10, 'text-anchor': 'end'}, ''),
      ball: descent.ball(left, [0.1, 0.1],
          (d1, d2) => {
            const [w1, w2] = model.weights();
            moveTo(w1 + d1, w2 + d2);
          },
          (to) => moveTo(view.fromX(to.x), view.fromY(to.y)), show),
    };
    right.textContent = '';
    losses = descent.losses(right, [-8, 4], true);
    hint.textContent = 'Lines join places of the same loss: ' + levels.map((level) => kit.number(level)).join(', ')
        + '; the deeper the colour, the higher. The arrow points straight downhill, against the gradient. Drag the ball, '
        + 'or select it and use the arrow keys. The second picture has the loss after each step, dashed for the walk '
        + 'before. ' + model.question();
    show();
  }

  function show() {
    const [w1, w2] = model.weights();
    const [slope1, slope2] = model.gradient();
    const steepest = model.steepest();
    const {view} = scene;
    const [x, y] = [view.toX(w1), view.toY(w2)];
    const path = model.path();
    scene.trail(Array.from({length: path.length / 2},
        (_, i) => [view.toX(path[2 * i]), view.toY(path[2 * i + 1])]));
    const pointed = steepest > 1e-9 && Math.max(Math.abs(x), Math.abs(y)) < 1e4;
    scene.arrow.style.display = pointed ? '' : 'none';
    if (pointed) {
      scene.arrow.setAttribute('transform',
          'translate(' + x + ' ' + y + ') rotate(' + Math.atan2(slope2, -slope1) * 180 / Math.PI + ')');
    }
    scene.number.textContent = 'steepest slope ' + kit.number(steepest);
    scene.ball(x, y, 'ball at w₁ = ' + kit.number(w1, 3) + ', w₂ = ' + kit.number(w2, 3)
        + ', loss ' + kit.number(model.loss(), 3));
    losses.update(model.losses());
    say(model.words());
  }

  setUp();
};
