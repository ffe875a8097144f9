// A small network with every number in its place, and a step of learning, move by move. Units are
// boxes, a link ends at its weight; whoever chooses a number reads how it comes about.
pictures.step = function (root, panel, settings) {
  'use strict';
  const WIDE = {width: 720, font: 14, line: 24, pill: 58, gap: 48, head: 44,
    pad: 6, name: 40, value: 64, slope: 88, after: 84};
  const NARROW = {width: 352, font: 11.5, line: 24, pill: 30, gap: 28, head: 34,
    pad: 3, name: 24, value: 46, slope: 60, after: 60};
  const NARROWEST_WIDE = 600;
  const UPDATED = 5;
  const {sizes, units, inputs, targets} = settings;
  const model = exports.step(sizes, settings.biases, units[0], units[1], settings.parameters,
      inputs[0], targets[0], settings.rate);
  const numbers = Array.from({length: model.count()}, (_, i) => (
    {kind: model.kind(i), since: model.since(i), place: Array.from(model.place(i))}));
  const byPlace = new Map(numbers.map(({kind, place}, i) => [[kind, ...place].join(), i]));
  const find = (kind, layer, to, from = 0) => byPlace.get([kind, layer, from, to].join());

  const svg = kit.canvas(panel, WIDE.width, 100, root.dataset.title);
  kit.keepEvents(svg);
  const formula = kit.make('p', panel, {className: 'chainrule-formula'});
  const said = kit.make('span', panel, {className: 'chainrule-hidden'}, {'aria-live': 'polite'});
  const moves = kit.bar(panel);
  const say = kit.words(panel);
  const bar = kit.bar(panel);
  let size = WIDE;
  let cells = [];
  let links = [];
  let heads = [];
  let chosen = -1;
  let speaking = 0;

  // What stands in the box of a unit, line by line: a number, the derivative by it, its new value.
  function linesOf(layer, unit) {
    const lines = [];
    for (let from = 0; from < sizes[layer - 1]; from++) {
      lines.push({value: find('WEIGHT', layer, unit, from), slope: find('WEIGHT_GRADIENT', layer, unit, from),
        after: find('NEW_WEIGHT', layer, unit, from), from});
    }
    if (settings.biases[layer - 1]) {
      lines.push({value: find('BIAS', layer, unit), slope: find('BIAS_GRADIENT', layer, unit),
        after: find('NEW_BIAS', layer, unit)});
    }
    lines.push({value: find('SUM', layer, unit), slope: find('DELTA', layer, unit), mark: 'δ'});
    lines.push({value: find('ACTIVITY', layer, unit), slope: find('ERROR', layer, unit),
      after: find('NEW_OUTPUT', layer, unit), out: true});
    if (layer === 2) {
      lines.push({value: find('TARGET', layer, unit)});
    }
    return lines;
  }

  function boxesOf(layer) {
    const boxes = Array.from({length: sizes[layer]}, (_, unit) => linesOf(layer, unit));
    if (layer === 2) {
      boxes.push([{value: find('LOSS', 2, 0), after: find('NEW_LOSS', 2, 0)}, {value: find('RATE', 2, 0)}]);
    }
    return boxes;
  }

  // On a narrow page a derivative that shares its line with a new value gets a line of its own.
  const inTwo = (line) => size === NARROW && line.slope !== undefined && line.after !== undefined;
  const heightOf = (box) => 8 + size.line * box.reduce((sum, line) => sum + (inTwo(line) ? 2 : 1), 0);

  // Draws the picture without its numbers, for a wide page or a narrow one.
  function arrange(wanted) {
    const hadFocus = svg.contains(document.activeElement);
    size = wanted;
    cells = [];
    links = [];
    svg.textContent = '';
    const card = size.pad + size.name + size.value + size.after + (size === WIDE ? size.slope : 0);
    const boxes = [1, 2].map(boxesOf);
    const tall = (list) => list.reduce((sum, box) => sum + heightOf(box) + 12, -12);
    const most = Math.max(sizes[0] * 56, ...boxes.map(tall));
    const height = size.head + most + 4;
    kit.set(svg, {viewBox: '0 0 ' + size.width + ' ' + height});
    svg.style.maxWidth = (size === WIDE ? size.width : size.width * 1.35) + 'px';
    svg.style.fontSize = size.font + 'px';
    const lefts = [size.pill + size.gap, size.pill + card + 2 * size.gap];
    heads = [drawHead(0, 0, size.pill), drawHead(1, lefts[0], card), drawHead(2, lefts[1], card)];
    let outs = drawInputs(most);
    boxes.forEach((list, k) => {
      let y = size.head + (most - tall(list)) / 2;
      const next = [];
      list.forEach((box) => {
        const out = drawBox(lefts[k], y, card, box, outs);
        if (out) {
          next.push(out);
        }
        y += heightOf(box) + 12;
      });
      outs = next;
    });
    show();
    if (hadFocus && chosen >= 0) {
      cells[chosen].group.focus();
    }
  }

  function drawHead(layer, x, width) {
    const name = [['inputs', 'input'], ['hidden units', 'hidden unit'], ['outputs', 'output']][layer][sizes[layer] === 1 ? 1 : 0];
    const head = kit.draw('g', svg, {'aria-hidden': 'true', class: 'chainrule-head'});
    kit.draw('text', head, {x, y: 13}, name);
    if (size === WIDE && layer > 0) {
      const right = (at, text) => kit.draw('text', head, {x: x + at - 4, y: 36, 'text-anchor': 'end', class: 'chainrule-small'}, text);
      right(size.pad + size.name + size.value, 'value');
      right(width - size.after, '∂E/∂…');
      right(width, 'new');
    }
    return size === WIDE
        ? kit.draw('text', head, {x: x + width, y: 13, 'text-anchor': 'end'})
        : kit.draw('text', head, {x, y: 28});
  }

  function drawInputs(most) {
    return Array.from({length: sizes[0]}, (_, unit) => {
      const y = size.head + most * (unit + 0.5) / sizes[0];
      kit.draw('rect', svg, {x: 0.5, y: y - 12, width: size.pill - 1, height: 24, rx: 11, class: 'chainrule-card'});
      const i = find('INPUT', 0, unit);
      kit.draw('text', svg, {x: size.pill / 2, y: y - 17, 'text-anchor': 'middle', 'aria-hidden': 'true'}, model.name(i));
      drawCell(i, 0, y - 12, size.pill, {middle: true});
      return {x: size.pill, y};
    });
  }

  // Returns where links to the next layer begin.
  function drawBox(x, top, width, box, outs) {
    let out = null;
    let y = top + 4;
    const first = x + size.pad + size.name;
    box.forEach((line) => {
      const middle = y + size.line / 2;
      if (line.out) {
        kit.draw('rect', svg, {x, y, width, height: size.line * (inTwo(line) ? 2 : 1), class: 'chainrule-band'});
        out = {x: x + width, y: middle};
      }
      kit.draw('text', svg, {x: x + size.pad, y: middle + 4.5, 'aria-hidden': 'true'}, model.name(line.value));
      drawCell(line.value, first, y, size.value, {});
      if (line.after !== undefined) {
        drawCell(line.after, x + width - size.after, y, size.after, {mark: '→'});
      }
      if (line.slope !== undefined) {
        const mark = line.mark || (size === WIDE ? '' : '∂');
        y += inTwo(line) ? size.line : 0;
        drawCell(line.slope, size === WIDE ? first + size.value : x + width - size.slope, y, size.slope, {mark, back: true});
      }
      if (line.from !== undefined) {
        const begin = outs[line.from];
        const link = kit.draw('line', svg, {x1: begin.x, y1: begin.y, x2: x, y2: middle, class: 'chainrule-link'});
        links.push({link, weight: line.value, layer: numbers[line.value].place[0]});
      }
      y += size.line;
    });
    kit.draw('rect', svg, {x, y: top, width, height: heightOf(box), rx: 6, class: 'chainrule-card'});
    return out;
  }

  function drawCell(i, x, y, width, {mark, back, middle}) {
    const sign = mark ? kit.draw('text', svg, {x: x + 4, y: y + 16.5, class: 'chainrule-small', 'aria-hidden': 'true'}, mark) : null;
    const group = kit.draw('g', svg, {class: 'chainrule-cell' + (back ? ' chainrule-back' : ''), role: 'button', tabindex: -1});
    kit.draw('rect', group, {x: x + 1, y: y + 1, width: width - 2, height: size.line - 2, rx: middle ? 10 : 3});
    const text = kit.draw('text', group, {x: middle ? x + width / 2 : x + width - 4, y: y + 16.5,
      'text-anchor': middle ? 'middle' : 'end'});
    group.addEventListener('focus', () => choose(i, true));
    group.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') {
        choose(i, false);
      }
    });
    group.addEventListener('click', () => group.focus());
    cells[i] = {group, text, sign, room: width - (sign ? 18 : 6), x: x + width / 2, y: y + size.line / 2};
  }

  const isKnown = (i) => numbers[i].since <= model.stage();

  // Numbers too long for their places are set closer; all are measured before any is changed.
  function fit() {
    cells.forEach(({text}) => text.removeAttribute('textLength'));
    const long = cells.filter(({text, room}) => text.getClientRects().length > 0 && text.getComputedTextLength() > room);
    long.forEach(({text, room}) => kit.set(text, {textLength: room, lengthAdjust: 'spacingAndGlyphs'}));
  }

  function show() {
    const stage = model.stage();
    if (chosen >= 0 && !isKnown(chosen)) {
      chosen = -1;
    }
    cells.forEach((cell, i) => {
      cell.text.textContent = model.text(i);
      [cell.group, cell.sign].forEach((part) => {
        if (part) {
          part.style.display = isKnown(i) ? '' : 'none';
        }
      });
      cell.group.classList.toggle('chainrule-fresh', stage > 0 && numbers[i].since === stage);
      cell.group.setAttribute('aria-label', model.label(i) + ': ' + model.text(i));
    });
    fit();
    const weights = links.map(({weight}) => model.value(weight));
    links.forEach(({link, layer}, k) => {
      const greatest = Math.max(...weights.filter((_, other) => links[other].layer === layer).map(Math.abs));
      link.style.strokeWidth = 0.8 + (greatest > 0 ? 2.7 * Math.abs(weights[k]) / greatest : 0);
      link.classList.toggle('chainrule-minus', weights[k] < 0);
      link.classList.toggle('chainrule-faint', stage > 0 && stage < UPDATED && layer !== (stage < 3 ? stage : UPDATED - stage));
    });
    heads.forEach((head, layer) => {
      const forward = stage < 3 && layer === stage;
      const back = stage > 2 && layer === UPDATED - stage;
      head.textContent = layer === 0 ? '' : stage === UPDATED ? 'updated'
          : forward ? 'forward →' : back ? '← backward' : '';
    });
    [[forward, model.canGoForward()], [backward, model.canGoBackward()], [update, model.canUpdate()],
      [undo, model.canGoBack()]].forEach(([button, can]) => button.setAttribute('aria-disabled', String(!can)));
    sliders.forEach((slider) => slider.show());
    mark();
    say(model.words());
  }

  // Frames the number that is chosen, and what it is made of, and says how it comes about.
  function mark() {
    const parts = chosen < 0 ? [] : Array.from(model.parts(chosen));
    cells.forEach(({group}, i) => {
      group.classList.toggle('chainrule-chosen', i === chosen);
      group.classList.toggle('chainrule-part', parts.includes(i));
      group.setAttribute('tabindex', i === Math.max(chosen, 0) ? 0 : -1);
    });
    formula.textContent = chosen < 0 ? 'Point at a number, or tap it: here it says how it comes about.' : model.formula(chosen);
    formula.classList.toggle('chainrule-in-sight', chosen >= 0);
    formula.style.background = paper();
  }

  function choose(i, aloud) {
    chosen = i;
    mark();
    clearTimeout(speaking);
    if (aloud) {
      speaking = setTimeout(() => { said.textContent = model.aloud(i); }, 500);
    }
  }

  // The colour behind the picture: the line of the formula stays in sight and covers what scrolls by.
  function paper() {
    for (let element = panel; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if (colour !== 'transparent' && !/, 0\)$/.test(colour)) {
        return colour;
      }
    }
    return 'Canvas';
  }

  svg.addEventListener('keydown', (event) => {
    const way = kit.arrow(event);
    const here = cells.find(({group}) => group === document.activeElement);
    if (!way || !here) {
      return;
    }
    event.preventDefault();
    const [right, down] = [way[0], -way[1]];
    let best = null;
    let least = Infinity;
    cells.forEach((cell, i) => {
      const [dx, dy] = [cell.x - here.x, cell.y - here.y];
      const ahead = dx * right + dy * down;
      const cost = ahead + 3 * Math.abs(dx * down + dy * right);
      if (isKnown(i) && ahead > 4 && cost < least) {
        least = cost;
        best = cell;
      }
    });
    if (best) {
      best.group.focus();
    }
  });

  // Makes a move, and chooses the first number that tells of it.
  function move(action, tells) {
    return () => {
      action();
      const told = numbers.findIndex(({kind, since}) => tells.includes(kind) && since === model.stage());
      chosen = told >= 0 ? told : chosen;
      show();
    };
  }

  const forward = kit.button(moves, 'Forward one layer', move(() => model.forward(), ['SUM']));
  const backward = kit.button(moves, 'Backward one layer', move(() => model.backward(), ['DELTA']));
  const update = kit.button(moves, 'Update', move(() => model.update(), ['NEW_WEIGHT']));
  kit.button(moves, 'All', move(() => model.all(), ['NEW_LOSS']));
  const undo = kit.button(moves, 'Back one step', move(() => model.back(), []));
  kit.button(moves, 'Start again', move(() => model.restart(), []));

  // A slider over values in rising order: those of a scale, and those the picture begins with.
  function slider(label, values, present, changed) {
    const all = [...new Set(values)].sort((a, b) => a - b);
    const made = kit.slider(bar, label, [0, all.length - 1, 1, all.indexOf(present())],
        (at) => model.written(all[at]), (at) => {
          changed(all[at]);
          show();
        });
    return {show: () => {
      made.input.value = all.indexOf(present());
      made.update();
    }};
  }

  function scale(from, to, parts, more) {
    return Array.from({length: parts + 1}, (_, k) => Number((from + (to - from) * k / parts).toPrecision(12))).concat(more);
  }

  // 1, 2 or 5 times a power of ten, and at least as large as all values.
  function limit(values) {
    const most = Math.max(1, ...values.map(Math.abs));
    const power = Math.pow(10, Math.floor(Math.log10(most)));
    return [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= most);
  }

  function targetScale(given) {
    const reach = limit(given);
    return {sigmoid: scale(0, 1, 100, given), tanh: scale(-1, 1, 100, given)}[units[1]] || scale(-reach, reach, 100, given);
  }

  const column = (rows, unit) => rows.map((row) => row[unit]);
  const rates = [];
  for (let power = -3; power < 9; power++) {
    rates.push(...[1, 2, 5].map((factor) => Number(factor + 'e' + power)));
  }
  const sliders = [
    ...inputs[0].map((_, unit) => slider(model.name(find('INPUT', 0, unit)),
        scale(-limit(column(inputs, unit)), limit(column(inputs, unit)), 100, column(inputs, unit)),
        () => model.input()[unit], (value) => model.setInput(unit, value))),
    ...targets[0].map((_, unit) => slider(model.name(find('TARGET', 2, unit)),
        targetScale(column(targets, unit)), () => model.target()[unit], (value) => model.setTarget(unit, value))),
    slider('learning rate ε', [...rates, 1e9, settings.rate], () => model.rate(), (value) => model.setRate(value)),
  ];
  if (inputs.length > 1) {
    const own = 'own';
    const select = kit.choice(bar, 'example', [...inputs.keys()].map((i) => String(i + 1)).concat(own), (which) => {
      if (which !== own) {
        model.choose(inputs[which - 1], targets[which - 1]);
      }
      show();
    });
    const isShown = (i) => inputs[i].every((value, unit) => value === model.input()[unit])
        && targets[i].every((value, unit) => value === model.target()[unit]);
    sliders.push({show: () => { select.value = String(inputs.findIndex((_, i) => isShown(i)) + 1 || own); }});
  }
  kit.make('p', panel, {className: 'chainrule-hint',
    textContent: 'Each box is a unit. A weight stands where its link ends: blue and solid above 0, orange and dashed below, '
        + 'the thicker the larger. Beside each number stands the derivative of E by it (by z it is called δ), after → its new value. '
        + 'Choose a number with the pointer, a tap, or Tab and the arrow keys: what it is made of gets a dashed frame. '
        + 'Numbers are rounded to four digits; a formula takes more where it needs them.'});
  arrange(root.clientWidth === 0 || root.clientWidth >= NARROWEST_WIDE ? WIDE : NARROW);
  // A picture that was not yet to be seen, or whose page changed its width, is arranged anew.
  let seen = 0;
  new ResizeObserver(() => {
    const width = panel.clientWidth;
    if (width > 0 && width !== seen) {
      const wanted = width >= NARROWEST_WIDE ? WIDE : NARROW;
      if (wanted !== size) {
        arrange(wanted);
      } else if (seen === 0) {
        fit();
      }
      seen = width;
    }
  }).observe(panel);
};
