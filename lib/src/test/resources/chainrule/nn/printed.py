"""Writes printed.csv: what NumPy computes with the printed networks, and what two of them learn.

python -m pip install numpy==2.4.6
python printed.py

The networks of 1986 are from Parallel Distributed Processing 1, chapter 8, figures 3, 5 and 9; the
two that learn are those of "A neural network in 11 lines of Python" (2015), whose start weights
come from NumPy's seed 1. Weights are written unit by unit here, as in the figures.
"""
import itertools
import pathlib

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def bits(n):
    return np.array(list(itertools.product((0, 1), repeat=n)), float)


def symmetry():
    x = bits(6)
    left = sigmoid(x @ np.array([-3.18, 6.32, -12.56, 12.56, -6.33, 3.17]) - 1)
    right = sigmoid(x @ np.array([3.16, -6.34, 12.52, -12.51, 6.31, -3.17]) - 1)
    y = sigmoid(-9.44 * left - 9.44 * right + 6.89)
    t = (x == x[:, ::-1]).all(axis=1)
    return y, ((y - t) ** 2).sum() / 2


def direct():
    x = bits(2)
    hidden = sigmoid(x @ np.array([-6.4, -6.4]) + 2.2)
    return sigmoid(x @ np.array([-4.2, -4.2]) - 9.4 * hidden + 6.3)


def stuck(sweeps):
    """The local minimum, after some sweeps of gradient descent at rate 0.25."""
    x = np.hstack([bits(2), np.ones((4, 1))])
    w1 = np.array([[-2.0, 4.3], [9.2, 8.8], [2.0, -0.1]])
    w2 = np.array([[-4.5], [5.3], [-0.8]])
    t = np.array([[0, 1, 1, 0]]).T
    for sweep in range(sweeps + 1):
        hidden = np.hstack([sigmoid(x @ w1), np.ones((4, 1))])
        y = sigmoid(hidden @ w2)
        if sweep == sweeps:
            return y.ravel(), ((y - t) ** 2).sum() / 2
        delta = (y - t) * y * (1 - y)
        back = (delta @ w2.T) * hidden * (1 - hidden)
        w2 -= 0.25 * hidden.T @ delta
        w1 -= 0.25 * x.T @ back[:, :2]


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)


def one_unit():
    np.random.seed(1)
    w = 2 * np.random.random((3, 1)) - 1
    t = np.array([[0, 0, 1, 1]]).T
    for _ in range(10000):
        y = sigmoid(X @ w)
        w += X.T @ ((t - y) * y * (1 - y))
    # The tutorial prints the outputs of the last sweep, computed before its step.
    return y, w


def two_layers():
    np.random.seed(1)
    w1 = 2 * np.random.random((3, 4)) - 1
    w2 = 2 * np.random.random((4, 1)) - 1
    t = np.array([[0, 1, 1, 0]]).T
    for sweep in range(50001):
        hidden = sigmoid(X @ w1)
        y = sigmoid(hidden @ w2)
        if sweep % 10000 == 0:
            yield np.abs(t - y).mean()
        delta = (t - y) * y * (1 - y)
        back = (delta @ w2.T) * hidden * (1 - hidden)
        w2 += hidden.T @ delta
        w1 += X.T @ back


def rows():
    y, error = symmetry()
    yield "symmetry", y
    yield "symmetry error", [error]
    yield "direct", direct()
    y, error = stuck(0)
    yield "stuck", y
    yield "stuck error", [error]
    yield "stuck error after 20000 sweeps", [stuck(20000)[1]]
    y, w = one_unit()
    yield "one unit outputs", y.ravel()
    yield "one unit weights", w.ravel()
    yield "two layers error", list(two_layers())


if __name__ == "__main__":
    with open(pathlib.Path(__file__).parent / "printed.csv", "w", newline="") as file:
        file.write("name,numbers\n")
        for name, numbers in rows():
            file.write(name + "," + " ".join(repr(float(v)) for v in numbers) + "\n")
