// Points of two classes to drag, and the perceptron's corrections, one by one.
pictures.line = function (root, panel, settings) {
  'use strict';
  const model = exports.line(settings.x, settings.y, settings.targets);
  const {x, y, targets} = settings;
  const svg = kit.canvas(panel, 560, 430, root.dataset.title);
  const box = {left: 52, top: 28, width: 490, height: 350};
  const view = kit.plane(svg, box, settings.xRange, settings.yRange, ['x₁', 'x₂']);
  const half = kit.draw('polygon', view.inside, {class: 'chainrule-side'});
  const line = kit.draw('line', view.inside, {class: 'chainrule-line'});
  const ring = kit.draw('circle', view.inside, {r: 13, class: 'chainrule-ring'});
  const say = kit.words(panel);
  const bar = kit.bar(panel);
  let finished = false;

  const marks = targets.map((target, i) => {
    const mark = target === 1
        ? kit.draw('circle', svg, {r: 8, class: 'chainrule-one'})
        : kit.draw('rect', svg, {x: -7.5, y: -7.5, width: 15, height: 15, class: 'chainrule-zero'});
    const steps = [(settings.xRange[1] - settings.xRange[0]) / 40, (settings.yRange[1] - settings.yRange[0]) / 40];
    kit.movable(svg, mark, steps,
        (dx, dy) => move(i, x[i] + dx, y[i] + dy),
        (to) => move(i, view.fromX(to.x), view.fromY(to.y)),
        () => show());
    return mark;
  });

  function move(i, toX, toY) {
    const again = finished;
    x[i] = kit.within(toX, ...settings.xRange);
    y[i] = kit.within(toY, ...settings.yRange);
    model.move(i, x[i], y[i]);
    if (again) {
      model.run();
    }
    show();
  }

  // The points of a polygon where b + w·x ≥ 0, cut out of the plane that is seen.
  function show() {
    const [b, w1, w2] = model.weights();
    const seen = [settings.xRange, settings.yRange];
    const corners = [[seen[0][0], seen[1][0]], [seen[0][1], seen[1][0]], [seen[0][1], seen[1][1]], [seen[0][0], seen[1][1]]];
    const value = ([px, py]) => b + w1 * px + w2 * py;
    const kept = [];
    const cuts = [];
    corners.forEach((corner, i) => {
      const next = corners[(i + 1) % 4];
      const [here, there] = [value(corner), value(next)];
      if (here >= 0) {
        kept.push(corner);
      }
      if ((here >= 0) !== (there >= 0)) {
        const part = here / (here - there);
        const cut = [corner[0] + part * (next[0] - corner[0]), corner[1] + part * (next[1] - corner[1])];
        kept.push(cut);
        cuts.push(cut);
      }
    });
    half.setAttribute('points', kept.map(([px, py]) => view.toX(px) + ',' + view.toY(py)).join(' '));
    line.style.display = cuts.length === 2 ? '' : 'none';
    if (cuts.length === 2) {
      kit.set(line, {x1: view.toX(cuts[0][0]), y1: view.toY(cuts[0][1]),
        x2: view.toX(cuts[1][0]), y2: view.toY(cuts[1][1])});
    }
    marks.forEach((mark, i) => {
      const right = (value([x[i], y[i]]) >= 0 ? 1 : 0) === targets[i];
      mark.setAttribute('transform', 'translate(' + view.toX(x[i]) + ' ' + view.toY(y[i]) + ')');
      mark.classList.toggle('chainrule-wrong', !right);
      mark.setAttribute('aria-label', 'point ' + (i + 1) + ', class ' + targets[i] + ', at ' + kit.number(x[i], 3) + ', '
          + kit.number(y[i], 3) + (right ? '' : ', on the wrong side') + '; arrow keys move it');
    });
    const last = model.corrected();
    ring.style.display = last < 0 ? 'none' : '';
    if (last >= 0) {
      kit.set(ring, {cx: view.toX(x[last]), cy: view.toY(y[last])});
    }
    finished = model.mistakes() === 0 && model.corrections() > 0;
    say('b = ' + kit.number(b) + ', w₁ = ' + kit.number(w1) + ', w₂ = ' + kit.number(w2) + '. ' + model.words());
  }

  kit.button(bar, 'Correct one', () => {
    clock.stop();
    model.step();
    show();
  });
  const clock = kit.runButton(bar, root, 4, () => {
    const more = model.runOn();
    show();
    return more;
  });
  kit.button(bar, 'To the end', () => {
    clock.stop();
    model.run();
    show();
  });
  kit.button(bar, 'Start again', () => {
    clock.stop();
    model.restart();
    show();
  });
  kit.make('p', panel, {className: 'chainrule-hint',
    textContent: 'Circles should be on the shaded side (output 1), squares on the other. Drag a point, or '
        + 'select it and use the arrow keys. A dashed outline marks a point on the wrong side, a ring the one corrected last.'});
  show();
};
