"""Writes activations.csv, losses.csv and batches.csv, the values that the tests expect.

python -m pip install mpmath==1.4.1 numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
python functions.py

activations.csv and losses.csv are worked out with 9,000 digits from the definitions, at exactly the
binary numbers that are written, and rounded once. batches.csv holds what scipy and scikit-learn say.
"""
import csv
import pathlib

import mpmath as mp
import numpy as np
from scipy import special
from sklearn import metrics

HERE = pathlib.Path(__file__).parent


def write(name, header, rows):
    with open(HERE / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def text(values):
    return " ".join(repr(float(v)) for v in values)


def sigmoid(z):
    return 1 / (1 + mp.exp(-z))


def leaky(slope):
    slope = mp.mpf(slope)
    return lambda z: z if z > 0 else slope * z, lambda z: mp.mpf(1) if z > 0 else slope


def elu(alpha):
    alpha = mp.mpf(alpha)
    return (lambda z: z if z >= 0 else alpha * mp.expm1(z),
            lambda z: mp.mpf(1) if z >= 0 else alpha * mp.exp(z))


ACTIVATIONS = {
    "linear": (lambda z: z, lambda z: mp.mpf(1)),
    "step": (lambda z: mp.mpf(z >= 0), lambda z: mp.mpf(0)),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * sigmoid(-z)),
    "tanh": (mp.tanh, lambda z: mp.sech(z) ** 2),
    "relu": (lambda z: max(z, mp.mpf(0)), lambda z: mp.mpf(z > 0)),
    "softplus": (lambda z: z + mp.log1p(mp.exp(-z)) if z > 0 else mp.log1p(mp.exp(z)), sigmoid),
    "leaky 0.01": leaky(0.01),
    "leaky 0.1": leaky(0.1),
    "elu 1": elu(1.0),
    "elu 0.5": elu(0.5),
}
POINTS = [-1e4, -745.0, -710.0, -36.75, -20.0, -2.0, -1.0, -0.3, -1e-9, 0.0,
          1e-9, 0.3, 1.0, 2.0, 20.0, 36.75, 710.0, 745.0, 1e4]


def activations():
    for name, (value, slope) in ACTIVATIONS.items():
        for z in POINTS:
            exact = mp.mpf(z)
            yield name, repr(z), repr(float(value(exact))), repr(float(slope(exact)))


def squared(y, t):
    return sum((a - b) ** 2 for a, b in zip(y, t)) / 2, [a - b for a, b in zip(y, t)]


def softmax(z):
    powers = [mp.exp(v - max(z)) for v in z]
    return [p / sum(powers) for p in powers]


def binary(z, t):
    value = sum(-b * mp.log(sigmoid(a)) - (1 - b) * mp.log(sigmoid(-a)) for a, b in zip(z, t))
    return value, [sigmoid(a) - b for a, b in zip(z, t)]


def entropy(t):
    return -sum(b * mp.log(b) for b in t if b)


def cross(z, t):
    p = softmax(z)
    return -sum(b * mp.log(a) for a, b in zip(p, t) if b), [a - b for a, b in zip(p, t)]


def divergence(z, t):
    value, gradient = cross(z, t)
    return value - entropy(t), gradient


def probabilities(y, t):
    value = sum(b * mp.log(b / a) for a, b in zip(y, t) if b)
    return value, [-b / a if b else mp.mpf(0) for a, b in zip(y, t)]


def hinge(margin):
    def loss(s, t):
        right = t.index(1)
        over = [s[j] - s[right] + margin if j != right else mp.mpf(0) for j in range(len(s))]
        gradient = [mp.mpf(v > 0) for v in over]
        gradient[right] = -sum(gradient)
        return sum(max(v, mp.mpf(0)) for v in over), gradient
    return loss


SCORES = [[1.5, -0.25, 0.5], [0.0, 0.0, 0.0], [40.0, 0.0, -1.0], [-36.75, 2.0, 1.0],
          [1e4, 0.0, -1e4], [-1e4, 1e4, 9999.0], [720.0, -720.0, 0.0]]
ONE_HOT = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
SOFT = [[0.25, 0.25, 0.5], [0.5, 0.0, 0.5]]
SHARES = [[0.125, 0.625, 0.25], [0.5, 0.25, 0.25], [0.25, 0.0, 0.75]]
LOSSES = {
    "half squared error": (squared, SCORES, ONE_HOT + SOFT),
    "binary cross entropy": (binary, SCORES, ONE_HOT + SOFT + [[1.0, 1.0, 0.0]]),
    "softmax cross entropy": (cross, SCORES, ONE_HOT + SOFT),
    "kl divergence": (divergence, SCORES, ONE_HOT + SOFT),
    "kl divergence of probabilities": (probabilities, SHARES, [[1.0, 0.0, 0.0], [0.5, 0.0, 0.5]]),
    "multiclass hinge, δ = 1.0": (hinge(1), SCORES, ONE_HOT),
    "multiclass hinge, δ = 0.5": (hinge(0.5), SCORES, ONE_HOT),
}


def losses():
    for name, (loss, outputs, targets) in LOSSES.items():
        for y in outputs:
            for t in targets:
                value, gradient = loss([mp.mpf(v) for v in y], [mp.mpf(v) for v in t])
                yield name, text(y), text(t), repr(float(value)), text(gradient)


def batches():
    """A batch of five examples and four classes, by other people's functions."""
    random = np.random.default_rng(7)
    scores = random.normal(size=(5, 4)) * 3
    targets = special.softmax(random.normal(size=(5, 4)), axis=1)
    labels = random.integers(0, 4, size=5)
    one_hot = np.eye(4)[labels]
    p = special.softmax(scores, axis=1)
    yield "scores", text(scores.ravel())
    yield "targets", text(targets.ravel())
    yield "one hot", text(one_hot.ravel())
    yield "softmax", text(p.ravel())
    yield "softmax cross entropy", repr(float(metrics.log_loss(labels, p, labels=range(4))))
    yield "kl divergence", repr(float(special.rel_entr(targets, p).sum(axis=1).mean()))
    yield "binary cross entropy", repr(float(
        4 * metrics.log_loss(one_hot.ravel(), special.expit(scores).ravel())))
    yield "half squared error", repr(float(
        2 * metrics.mean_squared_error(targets, scores)))


if __name__ == "__main__":
    # e^-10000 and 1 in one sum need that many digits.
    mp.mp.dps = 9000
    write("activations.csv", ["activation", "z", "value", "slope"], activations())
    write("losses.csv", ["loss", "outputs", "targets", "value", "gradient"], losses())
    write("batches.csv", ["name", "numbers"], batches())
