// A network learns two classes of the plane; everything can be chosen: the points, what the network is
// told of them, its layers, how it learns.
pictures.playground = function (root, panel, settings) {
  'use strict';
  const NAMES = ['x', 'y', 'x²', 'y²', 'xy', 'sin x', 'sin y'];
  const model = exports.playground();
  Object.entries(settings).forEach(([name, value]) => model[name](value));
  let perFrame = 1;
  let frames = 0;
  let unit = {index: -1, name: ''};

  panel.classList.add('chainrule-playground');
  const buttons = kit.bar(panel);
  const boxes = kit.make('div', panel, {className: 'chainrule-boxes'});
  const box = () => kit.make('div', boxes, {className: 'chainrule-box'});
  const network = playgroundViews.networkView(box(), (index, name) => {
    unit = {index, name};
    paint();
  });
  const plane = playgroundViews.planeView(box());
  const losses = playgroundViews.lossView(box());
  const side = box();
  const say = kit.words(side);
  function learn() {
    const sound = model.learn(perFrame);
    losses.add(model.progress());
    paint();
    root.dataset.frames = ++frames;
    return sound;
  }

  function paint() {
    const maps = model.maps();
    network.show(model.parameters(), maps);
    plane.show(maps, unit.index, unit.name);
    losses.show();
    say(model.words());
    root.dataset.epochs = model.progress()[0];
    if (!clock.isRunning()) {
      network.rest();
    }
  }

  // Draws all that a choice may have changed.
  function build() {
    unit = {index: -1, name: ''};
    const told = model.featureNames().split(',');
    network.build(Array.from(model.sizes()), told, settings.activation);
    plane.build(model.square(), model.trainPoints(), model.testPoints());
    losses.restart();
    losses.add(model.progress());
    layers.show(model.hiddenLayers());
    features.forEach((feature, i) => { feature.checked = told.includes(NAMES[i]); });
    paint();
  }

  // What cannot be chosen is said, and all stays as it is.
  function choose(name, value) {
    model[name](value);
    if (model.problem() === '') {
      settings[name] = value;
      build();
    } else {
      features.forEach((feature, i) => { feature.checked = model.featureNames().split(',').includes(NAMES[i]); });
      say(model.words());
    }
  }

  const clock = kit.runButton(buttons, root, 60, learn, {begin: allAtOnce, ended: network.rest});

  // For who wants no motion: a hundred pictures' epochs, and the last picture.
  function allAtOnce() {
    if (!kit.wantsNoMotion()) {
      return true;
    }
    for (let i = 0; i < 100 && model.learn(perFrame); i++) {
      losses.add(model.progress());
    }
    losses.add(model.progress());
    paint();
    return false;
  }

  kit.button(buttons, 'One epoch', () => {
    clock.stop();
    model.learn(1);
    losses.add(model.progress());
    paint();
  });
  kit.button(buttons, 'Start again', () => choose('seed', settings.seed));
  kit.button(buttons, 'Another seed', () => choose('seed', settings.seed + 1));
  option(buttons, 'Epochs a picture', [1, 2, 5, 10, 20, 50], 1, (value) => { perFrame = value; });

  // A choice among numbers, with the one it begins with in its place.
  function option(bar, label, numbers, begin, changed) {
    const all = Array.from(new Set(numbers.concat(begin))).sort((a, b) => a - b);
    const select = kit.choice(bar, label, all.map(String), (text) => changed(Number(text)));
    select.value = String(begin);
    return select;
  }

  const about = kit.bar(side);
  const data = kit.choice(about, 'Points', ['moons', 'circles', 'spirals', 'blobs', 'xor'], (name) => choose('data', name));
  data.value = settings.data;
  kit.slider(about, 'Noise', [0, 0.5, 0.01, settings.noise], (value) => kit.number(value, 2), (value) => choose('noise', value));
  kit.checkbox(about, 'show points never learned from', false, (wanted) => plane.showTest(wanted));
  const choices = kit.bar(side);
  const names = ['tanh', 'relu', 'sigmoid', 'softplus', 'linear', 'step'];
  const activation = kit.choice(choices, 'Activation', names, (name) => choose('activation', name));
  activation.value = settings.activation;
  option(choices, 'Learning rate', [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100], settings.learningRate, (rate) => {
    model.learningRate(rate);
    paint();
  });
  option(choices, 'Momentum', [0, 0.5, 0.9], settings.momentum, (share) => choose('momentum', share));
  option(choices, 'L2 penalty λ', [0, 0.001, 0.003, 0.01, 0.03, 0.1], settings.l2, (lambda) => choose('l2', lambda));
  const batches = option(choices, 'Points a step', [1, 10, 30, settings.points], settings.batchSize, (size) => choose('batchSize', size));
  Array.from(batches.options).filter((one) => Number(one.value) >= settings.points)
      .forEach((one) => { one.textContent += ' (all)'; });
  const told = kit.bar(panel);
  kit.set(told, {role: 'group', 'aria-label': 'inputs of the network'});
  told.append('Inputs');
  const features = NAMES.map((name) => kit.checkbox(told, name, false,
      () => choose('features', NAMES.filter((one, i) => features[i].checked).join(','))));
  const hidden = kit.bar(panel);
  hidden.append('Hidden layers');
  const layers = playgroundViews.layerControls(hidden, (next) => choose('layers', next));
  kit.make('p', panel, {className: 'chainrule-hint',
    textContent: 'Round points are class 0, square ones class 1. Blue is low and says class 0, orange is high and says '
        + 'class 1; the dark line is the border between them. A thicker line is a greater weight, a dashed one is negative.'});
  build();
};
