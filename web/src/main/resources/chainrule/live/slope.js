// A curve with a ball: gradient descent moves it downhill, and its slope is measured with a step h.
pictures.slope = function (root, panel, settings) {
  'use strict';
  const model = exports.slope(settings.curve, settings.w, settings.rate, 0);
  const sizes = Array.from(model.stepSizes());
  const TASKS = ['walk downhill', 'measure the slope'];
  const LEAST_ERROR = -17;
  let measuring = settings.measuring;
  let scene;
  let losses;
  let errors;

  const top = kit.bar(panel);
  const chosen = kit.choice(top, 'loss', settings.labels, (label) => {
    controls.stop();
    model.choose(settings.labels.indexOf(label));
    setUp();
  });
  chosen.selectedIndex = settings.curve;
  const task = kit.choice(top, 'task', TASKS, (label) => {
    measuring = label === TASKS[1];
    controls.stop();
    setUp();
  });
  task.selectedIndex = measuring ? 1 : 0;
  const [left, right] = descent.drawings(panel, ['the loss over the weight, with a ball', '']);
  const say = kit.words(panel);
  const controls = descent.controls(root, panel, model, settings, show, () => losses && losses.begin());
  const measures = kit.bar(panel);
  const step = kit.slider(measures, 'step h', [0, sizes.length - 1, 1, sizes.length - 1],
      (place) => kit.number(sizes[place], 2), show);
  const hint = kit.make('p', panel, {className: 'chainrule-hint'});

  function moveTo(w) {
    controls.stop();
    if (losses) {
      losses.begin();
    }
    model.place(descent.round(w, model.range()));
    show();
  }

  // The axes, the curve and the ball of the present choice.
  function setUp() {
    const [least, most, low, high] = model.range();
    left.textContent = '';
    left.classList.toggle('chainrule-slope-measured', measuring);
    const view = kit.plane(left, descent.BOX, [least, most], [low, high], ['w', 'loss']);
    const weights = Array.from({length: 241}, (_, i) => least + i / 240 * (most - least));
    const heights = model.lossesAt(weights);
    kit.draw('polyline', view.inside, {class: 'chainrule-slope-curve',
      points: descent.placed(weights.map((w, i) => [view.toX(w), view.toY(heights[i])])).join(' ')});
    scene = {
      view,
      tangent: kit.draw('line', view.inside, {class: 'chainrule-slope-tangent'}),
      secant: kit.draw('line', view.inside, {class: 'chainrule-slope-secant'}),
      ends: kit.draw('path', view.inside, {class: 'chainrule-slope-ends'}),
      trail: descent.trail(view.inside),
      numbers: kit.draw('text', left,
          {x: descent.BOX.left + descent.BOX.width, y: descent.BOX.top - 10, 'text-anchor': 'end'}, ''),
      ball: descent.ball(left, [0.1, 0], (dx) => dx && moveTo(model.weight() + dx),
          (to) => moveTo(view.fromX(to.x)), show),
    };
    right.textContent = '';
    losses = measuring ? null : descent.losses(right, [low, high], false);
    errors = measuring ? errorsOver() : null;
    right.setAttribute('aria-label', measuring ? 'the error of the measured slope over the step h'
        : 'the loss over the steps, as high as on the curve');
    controls.bar.style.display = measuring ? 'none' : '';
    measures.style.display = measuring ? '' : 'none';
    hint.textContent = (measuring
        ? 'The dashed line goes through the curve at w − h and w + h; the solid one is the tangent. The second picture '
            + 'says how far off the measured slope is, for every h: circles from both sides, squares from one. An error '
            + 'of 0 stands at the lower edge. Drag the ball, or select it and use the arrow keys.'
        : 'The line is the tangent at the ball. Drag the ball, or select it and use the arrow keys. The second picture '
            + 'has the loss after each step, dashed for the walk before. ' + model.question());
    show();
  }

  // The errors over h, both in powers of ten, with the present h.
  function errorsOver() {
    const view = kit.plane(right, descent.BOX, [-15.4, 0.4], [LEAST_ERROR, 2],
        ['step h', 'error of the slope'], [descent.power, descent.power]);
    const now = kit.draw('line', view.inside,
        {class: 'chainrule-slope-now', y1: descent.BOX.top, y2: descent.BOX.top + descent.BOX.height});
    const place = (h, error) =>
        [view.toX(Math.log10(h)), view.toY(kit.within(Math.log10(error), LEAST_ERROR, 2))];
    const lines = ['one', 'both'].map((kind) => ({
      line: kit.draw('polyline', view.inside, {class: 'chainrule-slope-error chainrule-slope-' + kind}),
      marks: kit.draw('path', right, {class: 'chainrule-slope-marks chainrule-slope-' + kind}),
      ring: kit.draw('circle', right, {r: 8, class: 'chainrule-ring'}),
    }));
    return function () {
      const at = step.value();
      const x = view.toX(Math.log10(sizes[at]));
      kit.set(now, {x1: x, x2: x});
      [model.forwardErrors(), model.centralErrors()].forEach((found, i) => {
        // An error that is no number is as good as one that is too large.
        const places = sizes.map((h, k) => place(h, Number.isFinite(found[k]) ? found[k] : Infinity));
        const mark = i === 0 ? 'm-3 -3h6v6h-6z' : 'm-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0';
        kit.set(lines[i].line, {points: places.join(' ')});
        kit.set(lines[i].marks, {d: places.map(([px, py]) => 'M' + px + ' ' + py + mark).join('')});
        kit.set(lines[i].ring, {cx: places[at][0], cy: places[at][1]});
      });
    };
  }

  function across(line, w, loss, slope) {
    const [least, most] = model.range();
    const ends = [least, most].map((to) => [scene.view.toX(to), scene.view.toY(loss + slope * (to - w))]);
    const drawable = ends.flat().every((one) => Math.abs(one) < 1e6);
    line.style.display = drawable ? '' : 'none';
    if (drawable) {
      kit.set(line, {x1: ends[0][0], y1: ends[0][1], x2: ends[1][0], y2: ends[1][1]});
    }
  }

  function show() {
    const [w, loss, slope] = [model.weight(), model.loss(), model.slope()];
    const {view} = scene;
    across(scene.tangent, w, loss, slope);
    scene.secant.style.display = 'none';
    scene.ends.style.display = measuring ? '' : 'none';
    if (measuring) {
      const h = sizes[step.value()];
      const central = model.central(h);
      const [before, after] = model.lossesAt([w - h, w + h]);
      across(scene.secant, w + h, after, central);
      const ends = [[view.toX(w - h), view.toY(before)], [view.toX(w + h), view.toY(after)]];
      scene.ends.setAttribute('d', descent.placed(ends).map(([x, y]) => 'M' + x + ' ' + y + 'h0').join(''));
      scene.numbers.textContent = '— tangent ' + kit.number(slope) + '\u00a0\u00a0╌ measured ' + kit.number(central);
      scene.trail([]);
      errors();
      say(model.measuredWords(h));
    } else {
      const path = Array.from(model.path());
      const heights = model.losses();
      scene.numbers.textContent = 'slope ' + kit.number(slope);
      scene.trail(path.map((one, i) => [view.toX(one), view.toY(heights[i])]));
      losses.update(heights);
      say(model.words());
    }
    scene.ball(view.toX(w), view.toY(loss), 'ball at w = ' + kit.number(w, 3) + ', loss ' + kit.number(loss, 3)
        + ', slope ' + kit.number(slope, 3));
  }

  setUp();
};
