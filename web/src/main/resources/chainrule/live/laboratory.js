// Experiments of 1986, sweep by sweep: weights as squares that grow, the error on a logarithmic axis,
// and what the hidden units (symmetry) or the output (exclusive or) have come to.
pictures.laboratory = function (root, panel, settings) {
  'use strict';
  const NETWORKS = {'two hidden units': 'xor', 'one hidden unit, direct links': 'xor with direct links'};
  const RATES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000];
  const LEFT = 84;
  const isSymmetry = settings.task === 'symmetry';
  panel.classList.add('chainrule-wide');
  const sides = kit.make('div', panel, {className: 'chainrule-sides'});
  const bar = kit.bar(panel);
  const recipe = kit.bar(panel);
  const say = kit.words(panel);
  let model;
  let views;
  let perSecond = isSymmetry ? 300 : 30;

  function grouped(count) {
    return count.toLocaleString('en');
  }

  // The table of weights: area by size, filled above zero and hollow below. One square takes the
  // focus; arrow keys go to the others.
  function weights(side, task) {
    const inputs = isSymmetry ? 6 : 2;
    const rows = task === 'xor with direct links' ? ['hidden', 'output'] : ['hidden 1', 'hidden 2', 'output'];
    const columns = [...Array.from({length: inputs}, (_, i) => 'bit ' + (i + 1)), 'bias', '→ out'];
    const cell = isSymmetry ? 44 : 62;
    const greatest = isSymmetry ? 12 : 8;
    const width = Math.max(430, LEFT + columns.length * cell + 8);
    const bottom = 26 + rows.length * cell;
    const svg = kit.canvas(side, width, bottom + 58, 'weights');
    columns.forEach((name, i) => kit.draw('text', svg,
        {x: LEFT + (i + 0.5) * cell, y: 18, 'text-anchor': 'middle', 'aria-hidden': 'true'}, name));
    rows.forEach((name, i) => kit.draw('text', svg,
        {x: LEFT - 8, y: 31 + (i + 0.5) * cell, 'text-anchor': 'end', 'aria-hidden': 'true'}, name));
    const scale = kit.draw('text', svg, {x: 0, y: bottom + 20, 'aria-hidden': 'true'});
    const readout = kit.draw('text', svg, {x: 0, y: bottom + 41, 'aria-hidden': 'true'});
    const cells = new Map();
    let read = -1;

    Array.from(model.places()).forEach((place, parameter) => {
      const row = Math.floor(place / columns.length);
      const column = place % columns.length;
      const group = kit.draw('g', svg, {role: 'img', tabindex: cells.size === 0 ? 0 : -1, class: 'chainrule-weight',
        transform: 'translate(' + (LEFT + (column + 0.5) * cell) + ' ' + (26 + (row + 0.5) * cell) + ')'});
      kit.draw('rect', group, {x: -cell / 2 + 1, y: -cell / 2 + 1, width: cell - 2, height: cell - 2, class: 'chainrule-ground'});
      const square = kit.draw('rect', group);
      const name = column < inputs ? columns[column] + ' to ' + rows[row]
          : column === inputs ? 'bias of ' + rows[row] : rows[row] + ' to output';
      cells.set(place, {group, square, name, parameter});
      kit.keepEvents(group);
      ['focus', 'pointerenter', 'pointerdown'].forEach((type) => group.addEventListener(type, () => point(place)));
      group.addEventListener('keydown', (event) => {
        const way = kit.arrow(event);
        if (way) {
          event.preventDefault();
          go(row, column, way);
        }
      });
    });

    function go(row, column, [right, up]) {
      let [r, c] = [row - up, column + right];
      while (r >= 0 && r < rows.length && c >= 0 && c < columns.length) {
        const found = cells.get(r * columns.length + c);
        if (found) {
          cells.forEach(({group}) => group.setAttribute('tabindex', -1));
          found.group.setAttribute('tabindex', 0);
          found.group.focus();
          return;
        }
        [r, c] = [r - up, c + right];
      }
    }

    function point(place) {
      read = place;
      show();
    }

    function show() {
      const values = model.parameters();
      const full = values.reduce((most, value) => Math.max(most, Math.abs(value)), greatest);
      cells.forEach(({group, square, name, parameter}) => {
        const value = values[parameter];
        const size = (cell - 6) * Math.sqrt(Math.abs(value) / full);
        // The border of a hollow square lies inside, so that its area can be compared.
        const border = value < 0 ? Math.min(3, size / 3) : 0;
        const inner = size - border;
        kit.set(square, {x: -inner / 2, y: -inner / 2, width: inner, height: inner, 'stroke-width': border,
          class: value < 0 ? 'chainrule-below' : 'chainrule-above'});
        group.setAttribute('aria-label', name + ': ' + kit.number(value));
      });
      scale.textContent = 'filled: above 0, hollow: below; a full square is ' + kit.number(full, 3);
      const found = cells.get(read);
      readout.textContent = found ? found.name + ': ' + kit.number(values[found.parameter])
          : 'point at a square, or Tab to it, for its number';
    }
    return show;
  }

  // Bars on lines of a ruler, a number behind each line; `bars` says how long they are.
  function ruler(side, title, names, most, marks, bars, targets) {
    const line = 34;
    const length = 250;
    const svg = kit.canvas(side, LEFT + length + 96, 50 + names.length * line, title);
    svg.setAttribute('role', 'img');
    const bottom = 26 + names.length * line;
    const at = (value) => LEFT + length * Math.min(value, most) / most;
    kit.draw('text', svg, {x: 0, y: 16}, title);
    marks.forEach((mark) => {
      kit.draw('line', svg, {x1: at(mark), x2: at(mark), y1: 26, y2: bottom, class: 'chainrule-rule'});
      kit.draw('text', svg, {x: at(mark), y: bottom + 18, 'text-anchor': 'middle'}, kit.number(mark));
    });
    const lines = names.map((name, i) => {
      const top = 26 + i * line;
      kit.draw('text', svg, {x: LEFT - 8, y: top + 22, 'text-anchor': 'end'}, name);
      const drawn = bars()[i].map((_, k) => kit.draw('rect', svg,
          {x: LEFT, y: top + 6 + 12 * k, height: bars()[i].length === 1 ? 20 : 10, class: k === 0 ? 'chainrule-above' : 'chainrule-below', 'stroke-width': k === 0 ? 0 : 2}));
      if (targets) {
        kit.draw('line', svg, {x1: at(targets[i]), x2: at(targets[i]), y1: top + 1, y2: top + 31, class: 'chainrule-line'});
      }
      return {drawn, number: kit.draw('text', svg, {x: LEFT + length + 8, y: top + 22})};
    });
    return function () {
      const now = bars();
      lines.forEach(({drawn, number}, i) => {
        drawn.forEach((rect, k) => rect.setAttribute('width', Math.max(0, at(now[i][k]) - LEFT)));
        number.textContent = now[i].map((value) => kit.number(value, 3)).join(', ');
      });
      svg.setAttribute('aria-label', title + ': '
          + names.map((name, i) => name + ': ' + lines[i].number.textContent).join('; '));
    };
  }

  // The error over the sweeps, with what a network that says the same to all would have.
  function course(side) {
    const box = {left: 56, top: 28, width: 368, height: isSymmetry ? 258 : 300};
    const svg = kit.canvas(side, 450, box.top + box.height + 46, 'error');
    svg.setAttribute('role', 'img');
    let axes;
    let drawnFor = '';
    let range;

    // As many points as can be seen: of each stretch of sweeps the least error and the greatest.
    function path(errors) {
      const stretch = Math.max(1, Math.ceil(errors.length / 400));
      const points = [];
      for (let from = 0; from < errors.length; from += stretch) {
        let [least, greatest] = [from, from];
        for (let i = from; i < Math.min(from + stretch, errors.length); i++) {
          least = errors[i] < errors[least] ? i : least;
          greatest = errors[i] > errors[greatest] ? i : greatest;
        }
        points.push(...[...new Set([least, greatest])].sort((a, b) => a - b));
      }
      return 'M' + points.map((i) => x(i).toFixed(1) + ' ' + y(errors[i]).toFixed(1)).join('L');
    }

    function x(sweep) {
      return box.left + sweep / range.sweeps * box.width;
    }

    function y(error) {
      return box.top + (range.most - Math.log10(Math.max(error, 1e-30))) / (range.most - range.least) * box.height;
    }

    function drawAxes() {
      if (axes) {
        axes.remove();
      }
      axes = kit.draw('g', svg, {class: 'chainrule-axes', 'aria-hidden': 'true'});
      kit.draw('rect', axes, {x: box.left, y: box.top, width: box.width, height: box.height, class: 'chainrule-frame'});
      kit.ticks([0, range.sweeps]).forEach((tick) => {
        kit.draw('line', axes, {x1: x(tick), x2: x(tick), y1: box.top + box.height, y2: box.top + box.height + 5});
        kit.draw('text', axes, {x: x(tick), y: box.top + box.height + 20, 'text-anchor': 'middle'}, grouped(tick));
      });
      const every = Math.ceil((range.most - range.least) / 7);
      for (let decade = range.most; decade >= range.least; decade -= every) {
        const place = y(Math.pow(10, decade));
        kit.draw('line', axes, {x1: box.left - 5, x2: box.left, y1: place, y2: place});
        kit.draw('text', axes, {x: box.left - 8, y: place + 5, 'text-anchor': 'end'},
            decade < -4 ? '1e−' + -decade : kit.number(Math.pow(10, decade)));
      }
      kit.draw('text', axes, {x: box.left + box.width / 2, y: box.top + box.height + 40, 'text-anchor': 'middle'}, 'sweep');
      kit.draw('text', axes, {x: 4, y: box.top - 11}, 'error E, logarithmic');
      const lazy = model.lazyError();
      kit.draw('line', axes, {x1: box.left, x2: box.left + box.width, y1: y(lazy), y2: y(lazy), class: 'chainrule-lazy'});
      kit.draw('text', axes, {x: box.left + 24, y: y(lazy) - 7},
          (isSymmetry ? 'always no: ' : 'always ½: ') + kit.number(lazy));
      axes.parentNode.prepend(axes);
    }

    const curve = kit.draw('path', svg, {class: 'chainrule-course'});
    const mark = kit.draw('line', svg, {class: 'chainrule-lazy'});
    const word = kit.draw('text', svg);

    return function () {
      const errors = model.errors();
      const logs = [0, 1].map((which) => Math.log10(Math.max(1e-30, which === 0
          ? errors.reduce((a, b) => Math.min(a, b)) : errors.reduce((a, b) => Math.max(a, b)))));
      range = {
        sweeps: [100, 200, 500, 1000, 2000, 5000, 10000, 20000].find((end) => end >= model.sweeps()),
        least: Math.min(-2, Math.floor(logs[0])),
        most: Math.max(isSymmetry ? 1 : 0, Math.ceil(logs[1])),
      };
      if (drawnFor !== JSON.stringify(range)) {
        drawnFor = JSON.stringify(range);
        drawAxes();
      }
      curve.setAttribute('d', path(errors));
      const learned = model.learned();
      mark.style.display = learned < 0 ? 'none' : '';
      word.textContent = learned < 0 ? '' : 'learned: ' + grouped(learned);
      if (learned >= 0) {
        const isLeft = x(learned) < box.left + box.width / 2;
        kit.set(mark, {x1: x(learned), x2: x(learned), y1: box.top, y2: box.top + box.height});
        kit.set(word, {x: x(learned) + (isLeft ? 6 : -6), y: box.top + box.height - 10, 'text-anchor': isLeft ? 'start' : 'end'});
      }
      svg.setAttribute('aria-label', 'error after ' + grouped(model.sweeps()) + ' sweeps: ' + kit.number(errors[errors.length - 1])
          + ', at first ' + kit.number(errors[0]) + (learned < 0 ? '' : ', learned after ' + grouped(learned)));
    };
  }

  function begin(task, seed) {
    model = exports.laboratory(task, seed);
    sides.textContent = '';
    const left = kit.make('div', sides);
    const right = kit.make('div', sides);
    views = [weights(left, task), course(right)];
    if (isSymmetry) {
      views.push(ruler(left, 'sizes of the pairs of weights, the smallest as 1', ['bits 1, 6', 'bits 2, 5', 'bits 3, 4'], 5, [1, 2, 3, 4],
          () => [0, 1, 2].map((pair) => [0, 1].map((unit) => model.ratios(unit)[pair]))));
    } else {
      views.push(ruler(left, 'what it says, and its targets (strokes)', ['00', '01', '10', '11'], 1, [0, 0.5, 1],
          () => Array.from(model.outputs(), (output) => [output]), settings.targets));
    }
  }

  function show() {
    views.forEach((view) => view());
    const errors = model.errors();
    say('Seed ' + String(model.seed()).replace('-', '−') + ', sweep ' + grouped(model.sweeps()) + ': E = ' + kit.number(errors[errors.length - 1])
        + '. ' + model.words());
  }

  const clock = kit.runButton(bar, root, 30, () => {
    const more = model.run(perSecond / 30);
    if (!kit.wantsNoMotion()) {
      show();
    }
    return more;
  }, {ended: show});

  function still(action) {
    return () => {
      clock.stop();
      action();
      show();
    };
  }

  kit.button(bar, 'One sweep', still(() => model.train(1)));
  kit.button(bar, '100 sweeps', still(() => model.train(100)));
  kit.button(bar, 'Start again', still(() => model.restart(model.seed())));
  const speeds = {'30 sweeps a second': 30, '300 sweeps a second': 300, '3,000 sweeps a second': 3000};
  kit.choice(bar, 'Run at', Object.keys(speeds), (chosen) => { perSecond = speeds[chosen]; })
      .value = perSecond + ' sweeps a second';

  begin(settings.task, settings.seed);
  const seedBox = kit.make('label', recipe, {className: 'chainrule-slider', textContent: 'Seed '});
  const seed = kit.make('input', seedBox, {type: 'number', step: 1, value: settings.seed});
  seed.addEventListener('change', still(() => {
    const wanted = seed.value === '' ? NaN : Number(seed.value);
    model.restart(wanted);
    if (model.seed() === wanted) {
      seed.value = wanted;
    }
  }));
  kit.button(recipe, 'Next seed', still(() => {
    model.restart(model.seed() + 1);
    seed.value = model.seed();
  }));
  if (!isSymmetry) {
    kit.choice(recipe, 'Network', Object.keys(NETWORKS), (chosen) => {
      clock.stop();
      const [rate, momentum] = [model.rate(), model.momentum()];
      begin(NETWORKS[chosen], model.seed());
      model.setRate(rate);
      model.setMomentum(momentum);
      show();
    }).value = Object.keys(NETWORKS).find((name) => NETWORKS[name] === settings.task);
  }
  kit.slider(recipe, 'Rate', [0, RATES.length - 1, 1, RATES.indexOf(model.rate())],
      (place) => String(RATES[place]), (place) => {
        model.setRate(RATES[place]);
        show();
      });
  kit.slider(recipe, 'Momentum', [0, 0.99, 0.01, model.momentum()], (share) => share.toFixed(2), (share) => {
    model.setMomentum(share);
    show();
  });
  kit.make('p', panel, {className: 'chainrule-hint', textContent: (isSymmetry
      ? 'Filled bars belong to hidden unit 1, hollow ones to hidden unit 2. The run in Nature took 1,425 sweeps. '
      : 'Chapter 8 prints 558 sweeps for one hidden unit with direct links. ')
      + 'A sweep is one step on the error summed over all cases. A new rate or momentum holds from the next sweep on; '
      + 'a new momentum begins at rest.'});
  show();
};
