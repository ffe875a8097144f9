// What the living pictures share: elements, controls, a plane with axes, and the start. After this
// file come the pictures, each of which adds a function to `pictures`; before it comes the library,
// whose functions are in `exports`.
const pictures = {};

const kit = (function () {
  'use strict';
  const SVG = 'http://www.w3.org/2000/svg';
  const wantsNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  // A name that nothing else on the page has.
  function id() {
    return 'chainrule-live-' + Math.random().toString(36).slice(2);
  }

  function make(tag, parent, properties, attributes) {
    const element = document.createElement(tag);
    Object.assign(element, properties);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    parent.append(element);
    return element;
  }

  function draw(tag, parent, attributes, text) {
    const element = document.createElementNS(SVG, tag);
    set(element, attributes);
    if (text !== undefined) {
      element.textContent = text;
    }
    parent.append(element);
    return element;
  }

  function set(element, attributes) {
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  }

  // A number for reading: four significant digits, a true minus sign, 1.2e−5 and 3e12.
  function number(value, digits) {
    if (!Number.isFinite(value)) {
      return Number.isNaN(value) ? 'no number' : (value < 0 ? '−' : '') + '∞';
    }
    const size = Math.abs(value);
    const text = size !== 0 && (size >= 1e6 || size < 1e-4)
        ? value.toExponential((digits || 4) - 1).replace(/\.?0*e\+?/, 'e')
        : String(Number(value.toPrecision(digits || 4)));
    return text.replace(/-/g, '−');
  }

  function button(bar, text, action) {
    const made = make('button', bar, {type: 'button', textContent: text});
    made.addEventListener('click', action);
    return made;
  }

  // A labelled slider; `words` turns its position into what is shown and said.
  function slider(bar, label, range, words, changed) {
    const name = id();
    const box = make('span', bar, {className: 'chainrule-slider'});
    make('label', box, {htmlFor: name, textContent: label});
    const input = make('input', box,
        {type: 'range', id: name, min: range[0], max: range[1], step: range[2], value: range[3]});
    const shown = make('output', box, {htmlFor: name});
    function update() {
      shown.textContent = words(Number(input.value));
      input.setAttribute('aria-valuetext', shown.textContent);
    }
    input.addEventListener('input', () => {
      update();
      changed(Number(input.value));
    });
    update();
    return {input, update, value: () => Number(input.value)};
  }

  function choice(bar, label, options, changed) {
    const name = id();
    const box = make('span', bar, {className: 'chainrule-slider'});
    make('label', box, {htmlFor: name, textContent: label});
    const select = make('select', box, {id: name});
    options.forEach((option) => make('option', select, {textContent: option, value: option}));
    select.addEventListener('change', () => changed(select.value));
    return select;
  }

  function checkbox(bar, label, checked, changed) {
    const box = make('label', bar, {className: 'chainrule-slider'});
    const input = make('input', box, {type: 'checkbox', checked});
    box.append(' ' + label);
    input.addEventListener('change', () => changed(input.checked));
    return input;
  }

  // Controls of a picture: their keys turn no slide and run no cell, nor does dragging.
  function bar(panel) {
    const made = make('div', panel, {className: 'chainrule-bar'});
    keepEvents(made);
    return made;
  }

  function keepEvents(element) {
    set(element, {'data-lm-suppress-shortcuts': 'true', 'data-prevent-swipe': ''});
    ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'touchstart', 'touchmove'].forEach(
        (type) => element.addEventListener(type, (event) => event.stopPropagation(), {passive: true}));
  }

  // A drawing of a fixed size inside, as wide as the page lets it.
  function canvas(panel, width, height, label) {
    return draw('svg', panel, {
      viewBox: '0 0 ' + width + ' ' + height, role: 'group', 'aria-label': label,
      style: 'width:100%;max-width:' + width + 'px;height:auto;display:block'});
  }

  // Axes with about five numbers each, and the way from numbers to places and back. `texts` writes
  // the numbers of x and of y in another way.
  function plane(svg, box, x, y, names, texts) {
    const [textX, textY] = texts || [number, number];
    const toX = (value) => box.left + (value - x[0]) / (x[1] - x[0]) * box.width;
    const toY = (value) => box.top + (y[1] - value) / (y[1] - y[0]) * box.height;
    const axes = draw('g', svg, {class: 'chainrule-axes', 'aria-hidden': 'true'});
    draw('rect', axes, {x: box.left, y: box.top, width: box.width, height: box.height, class: 'chainrule-frame'});
    ticks(x).forEach((tick) => {
      draw('line', axes, {x1: toX(tick), x2: toX(tick), y1: box.top + box.height, y2: box.top + box.height + 5});
      draw('text', axes, {x: toX(tick), y: box.top + box.height + 19, 'text-anchor': 'middle'}, textX(tick));
    });
    ticks(y).forEach((tick) => {
      draw('line', axes, {x1: box.left - 5, x2: box.left, y1: toY(tick), y2: toY(tick)});
      draw('text', axes, {x: box.left - 8, y: toY(tick) + 5, 'text-anchor': 'end'}, textY(tick));
    });
    if (names) {
      draw('text', axes, {x: box.left + box.width / 2, y: box.top + box.height + 38, 'text-anchor': 'middle'}, names[0]);
      draw('text', axes, {x: box.left, y: box.top - 8}, names[1]);
    }
    const clip = id();
    const clipPath = draw('clipPath', draw('defs', svg), {id: clip});
    draw('rect', clipPath, {x: box.left, y: box.top, width: box.width, height: box.height});
    const inside = draw('g', svg, {'clip-path': 'url(#' + clip + ')'});
    return {
      toX, toY, inside,
      fromX: (place) => x[0] + (place - box.left) / box.width * (x[1] - x[0]),
      fromY: (place) => y[1] - (place - box.top) / box.height * (y[1] - y[0]),
    };
  }

  function ticks(range) {
    const rough = (range[1] - range[0]) / 5;
    const power = Math.pow(10, Math.floor(Math.log10(rough)));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.999);
    const found = [];
    for (let i = Math.ceil(range[0] / step - 1e-9); i * step <= range[1] + step * 1e-9; i++) {
      found.push(i === 0 ? 0 : Number((i * step).toPrecision(12)));
    }
    return found;
  }

  function within(value, least, most) {
    return Math.max(least, Math.min(most, value));
  }

  // Which way an arrow key points, to the right and upwards; nothing for other keys.
  function arrow(event) {
    return {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1]}[event.key];
  }

  // Where a pointer is, in the units of the drawing.
  function place(svg, event) {
    const point = svg.createSVGPoint();
    point.x = event.clientX;
    point.y = event.clientY;
    return point.matrixTransform(svg.getScreenCTM().inverse());
  }

  // Makes an element movable by mouse, finger and arrow keys; shift makes small steps.
  function movable(svg, element, steps, moveBy, moveTo, done) {
    keepEvents(element);
    set(element, {tabindex: 0, role: 'button'});
    element.style.touchAction = 'none';
    element.style.cursor = 'grab';
    element.addEventListener('pointerdown', (event) => {
      element.setPointerCapture(event.pointerId);
      element.focus();
      event.preventDefault();
    });
    element.addEventListener('pointermove', (event) => {
      if (element.hasPointerCapture(event.pointerId)) {
        moveTo(place(svg, event));
      }
    });
    element.addEventListener('pointerup', () => done());
    element.addEventListener('keydown', (event) => {
      const way = arrow(event);
      if (way) {
        const size = event.shiftKey ? 0.1 : 1;
        moveBy(way[0] * steps[0] * size, way[1] * steps[1] * size);
        done();
        event.preventDefault();
      }
    });
  }

  // Words that stand below the picture and are read out when they change, once they rest.
  function words(panel) {
    const shown = make('p', panel, {className: 'chainrule-words'});
    const said = make('span', panel, {className: 'chainrule-hidden'}, {'aria-live': 'polite'});
    let timer = 0;
    return function (text) {
      shown.textContent = text;
      clearTimeout(timer);
      timer = setTimeout(() => { said.textContent = text; }, 700);
    };
  }

  // Calls `tick` some times a second until it says false, the picture leaves the page, or stop().
  // Who wants no motion gets the end at once.
  function clock(root, perSecond, tick, ended) {
    let running = false;
    let last = 0;
    function frame(now) {
      if (!running) {
        return;
      }
      if (!root.isConnected) {
        running = false;
        return;
      }
      if (now - last >= 1000 / perSecond - 4) {
        last = now;
        if (tick() === false) {
          stop();
          return;
        }
      }
      requestAnimationFrame(frame);
    }
    function start() {
      if (wantsNoMotion()) {
        for (let i = 0; i < 10000 && tick() !== false; i++) {
          // all at once
        }
        ended();
        return;
      }
      running = true;
      last = 0;
      requestAnimationFrame(frame);
    }
    function stop() {
      if (running) {
        running = false;
        ended();
      }
    }
    return {start, stop, isRunning: () => running};
  }

  // A button that starts a clock and stops it. `begin` is called first; if it says false, that is all.
  function runButton(bar, root, perSecond, tick, {begin = () => true, ended = () => {}} = {}) {
    const ticking = clock(root, perSecond, tick, () => {
      made.textContent = 'Run';
      ended();
    });
    const made = button(bar, 'Run', () => {
      if (ticking.isRunning()) {
        ticking.stop();
      } else if (begin() !== false) {
        made.textContent = 'Pause';
        ticking.start();
      }
    });
    return ticking;
  }

  return {make, draw, set, number, button, slider, choice, checkbox, bar, canvas, plane, movable, arrow,
    within, words, runButton, keepEvents, ticks, wantsNoMotion};
})();

// Puts a picture where its still stands; whatever it can not do, it says in a sentence.
exports.start = function (root) {
  'use strict';
  const settings = JSON.parse(root.dataset.settings);
  const panel = kit.make('div', root, {className: 'chainrule-panel'},
      {role: 'group', 'aria-label': root.dataset.title});
  try {
    pictures[root.dataset.kind](root, panel, settings);
  } catch (problem) {
    panel.textContent = '';
    kit.make('p', panel, {className: 'chainrule-words', textContent: problem.message});
  }
  root.classList.add('chainrule-ready');
};
