// What the pictures of a walk downhill share: two drawings side by side, the ball, its trail, the
// controls and the losses.
const descent = (function () {
  'use strict';
  const BOX = {left: 56, top: 30, width: 392, height: 294};
  // Farther from the drawing than this no place is told apart; browsers draw no larger numbers.
  const FAR = 1e4;
  const MOST_TRAIL = 400;
  const power = (exponent) => exponent === 0 ? '1' : '1e' + kit.number(exponent);

  // The places to which the ball is dragged are round numbers.
  function round(value, [least, most]) {
    return kit.within(Math.round(value * 100) / 100, least, most);
  }

  // Two drawings, side by side where there is room.
  function drawings(panel, labels) {
    panel.classList.add('chainrule-slope-wide');
    const row = kit.make('div', panel, {className: 'chainrule-slope-pair'});
    return labels.map((label) => kit.canvas(kit.make('div', row), 464, 372, label));
  }

  // The ball, which can be dragged; out of the picture it is an arrow at the edge.
  function ball(svg, steps, moveBy, moveTo, done) {
    const group = kit.draw('g', svg, {class: 'chainrule-slope-ball'});
    kit.draw('circle', group, {r: 20, class: 'chainrule-slope-touch'});
    const disc = kit.draw('circle', group, {r: 9});
    const arrow = kit.draw('path', group, {d: 'M0 0L-20 -11V11Z'});
    kit.movable(svg, group, steps, moveBy, moveTo, done);
    return function (x, y, label) {
      const inX = kit.within(x, BOX.left, BOX.left + BOX.width);
      const inY = kit.within(y, BOX.top, BOX.top + BOX.height);
      const outside = inX !== x || inY !== y;
      kit.set(group, {transform: 'translate(' + inX + ' ' + inY + ')',
        'aria-label': label + (outside ? ', out of the picture' : '') + '; arrow keys move it'});
      disc.style.display = outside ? 'none' : '';
      arrow.style.display = outside ? '' : 'none';
      if (outside) {
        arrow.setAttribute('transform', 'rotate(' + Math.atan2(y - inY, x - inX) * 180 / Math.PI + ')');
      }
    };
  }

  function placed(places) {
    return places.map((place) => place.map((one) => kit.within(one, -FAR, FAR)));
  }

  // Where the ball has been: a dot for each step, joined.
  function trail(parent) {
    const line = kit.draw('polyline', parent, {class: 'chainrule-slope-trail'});
    const dots = kit.draw('path', parent, {class: 'chainrule-slope-dots'});
    return function (places) {
      const last = placed(places.slice(-MOST_TRAIL));
      line.setAttribute('points', last.join(' '));
      dots.setAttribute('d', last.map(([x, y]) => 'M' + x + ' ' + y + 'h0').join(''));
    };
  }

  // The loss over the steps, of this walk and, dashed, of the one before. Powers of ten if `logarithmic`.
  function losses(svg, range, logarithmic) {
    const height = logarithmic ? Math.log10 : (loss) => loss;
    let most = 0;
    let before = [];
    let drawn = [];
    let show;
    function axes(steps) {
      most = steps;
      svg.textContent = '';
      const view = kit.plane(svg, BOX, [0, most], range, ['step', 'loss'],
          [kit.number, logarithmic ? power : kit.number]);
      const old = kit.draw('polyline', view.inside, {class: 'chainrule-slope-before'});
      const way = trail(view.inside);
      const places = (list) => list.map((loss, step) => [view.toX(step), view.toY(height(loss))]);
      show = () => {
        old.setAttribute('points', placed(places(before)).join(' '));
        way(places(drawn));
      };
    }
    function update(list) {
      drawn = Array.from(list);
      const needed = [20, 50, 100, 200, 500, 1000].find((one) => one >= drawn.length - 1);
      if (needed > most) {
        axes(needed);
      }
      show();
    }
    return {
      update,
      // A new walk begins: this one is kept to compare with, if it is one.
      begin() {
        before = drawn.length > 2 ? drawn : before;
      },
    };
  }

  // Learning rate, as a slider over powers of ten and as a number to type.
  function rate(bar, value, changed) {
    const box = kit.make('span', bar, {className: 'chainrule-slider'});
    const label = kit.make('label', box, {textContent: 'learning rate η '});
    const slider = kit.make('input', label, {type: 'range', min: -3, max: 3, step: 0.02});
    const field = kit.make('input', box, {type: 'text', size: 7, inputMode: 'decimal'},
        {'aria-label': 'learning rate, as a number', autocomplete: 'off'});
    function place(number) {
      slider.value = number > 0 ? Math.log10(number) : -3;
      slider.setAttribute('aria-valuetext', kit.number(number));
    }
    slider.addEventListener('input', () => {
      const number = Number(Math.pow(10, Number(slider.value)).toPrecision(3));
      field.value = String(number);
      slider.setAttribute('aria-valuetext', field.value);
      changed(number);
    });
    field.addEventListener('input', () => {
      const text = field.value.trim().replace(',', '.').replace(/[−–]/g, '-');
      const number = text === '' ? NaN : Number(text);
      place(number);
      changed(number);
    });
    field.value = String(value);
    place(value);
  }

  // Rates and buttons. A walk that is over begins again with the next step; `begun` hears of it.
  function controls(root, panel, model, settings, show, begun) {
    const bar = kit.bar(panel);
    rate(bar, settings.rate, (value) => {
      model.setLearningRate(value);
      show();
    });
    kit.slider(bar, 'momentum α', [0, 0.99, 0.01, 0], (value) => kit.number(value), (value) => {
      model.setMomentum(value);
      show();
    });
    function restart() {
      begun();
      model.restart();
    }
    function restartIfOver() {
      if (model.isOver()) {
        restart();
      }
    }
    kit.button(bar, 'Step', () => {
      clock.stop();
      restartIfOver();
      model.step();
      show();
    });
    const clock = kit.runButton(bar, root, 12, () => {
      let more = true;
      // A long walk goes faster and faster.
      for (let i = 1 + Math.floor(model.steps() / 40); i > 0 && more; i--) {
        more = model.step();
      }
      show();
      return more;
    }, {begin: restartIfOver});
    kit.button(bar, 'Back to the start', () => {
      clock.stop();
      restart();
      show();
    });
    return {bar, stop: clock.stop};
  }

  return {BOX, drawings, ball, trail, placed, losses, controls, round, power};
})();
