"""Writes optimizers.csv and minima.csv, the values that the tests expect.

python -m pip install jax==0.10.2 optax==0.2.8 numpy==2.4.6 scipy==1.17.1
python optimizers.py

optimizers.csv: where Optax is after some steps on a quadratic with curvatures from about 1.4 to 10.
minima.csv: where SciPy's minimizers end from the usual starts of well-known test functions.
"""
import csv
import pathlib

import jax
import numpy as np
import optax
from scipy import optimize

jax.config.update("jax_enable_x64", True)
HERE = pathlib.Path(__file__).parent


def text(values):
    return " ".join(repr(float(v)) for v in values)


def write(name, header, rows):
    with open(HERE / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


A = np.array([[3.0, 1.0, 0.0], [1.0, 2.0, 0.5], [0.0, 0.5, 10.0]])
B = np.array([1.0, -1.0, 2.0])
RULES = {
    "gradient descent": optax.sgd(0.05),
    "momentum": optax.sgd(0.02, momentum=0.9),
    "nesterov": optax.sgd(0.02, momentum=0.9, nesterov=True),
    "adagrad": optax.adagrad(0.5, initial_accumulator_value=0.0, eps=0.0),
    "rmsprop": optax.rmsprop(0.01, decay=0.9, eps=1e-8, eps_in_sqrt=False),
    "rmsprop 0.99": optax.rmsprop(0.02, decay=0.99, eps=1e-8, eps_in_sqrt=False),
    "adam": optax.adam(0.1, b1=0.9, b2=0.999, eps=1e-8),
    "adam 0.8 0.99": optax.adam(0.05, b1=0.8, b2=0.99, eps=1e-8),
}


def steps():
    for name, rule in RULES.items():
        theta = np.array([1.0, -2.0, 0.5])
        state = rule.init(theta)
        for step in range(1, 61):
            updates, state = rule.update(A @ theta - B, state, theta)
            theta = np.asarray(optax.apply_updates(theta, updates))
            if step in (1, 2, 3, 10, 60):
                yield name, step, text(theta)


def beale(x):
    parts = np.array([c - x[0] + x[0] * x[1] ** (k + 1) for k, c in enumerate((1.5, 2.25, 2.625))])
    by_x = np.array([x[1] ** (k + 1) - 1 for k in range(3)])
    by_y = np.array([x[0] * (k + 1) * x[1] ** k for k in range(3)])
    return parts @ parts, np.array([2 * parts @ by_x, 2 * parts @ by_y])


def valley(x):
    return np.sum(np.log(np.cosh(x))) + 0.5 * x @ x - 0.3 * np.sum(x), np.tanh(x) + x - 0.3


FUNCTIONS = {
    "rosenbrock": (lambda x: (optimize.rosen(x), optimize.rosen_der(x)), [-1.2, 1.0]),
    "rosenbrock 10": (lambda x: (optimize.rosen(x), optimize.rosen_der(x)), [-1.2, 1.0] * 5),
    "beale": (beale, [1.0, 1.0]),
    "valley": (valley, [2.0, -3.0, 0.5]),
}
METHODS = {
    "L-BFGS": ("L-BFGS-B", {"gtol": 1e-8, "ftol": 0, "maxiter": 10000, "maxfun": 100000}),
    "conjugate gradient": ("CG", {"gtol": 1e-8, "maxiter": 10000}),
}


def minima():
    for function, (f, start) in FUNCTIONS.items():
        for method, (scipys, options) in METHODS.items():
            found = optimize.minimize(f, start, jac=True, method=scipys, options=options)
            assert np.abs(f(found.x)[1]).max() < 1e-6, (function, method, found)
            yield function, method, text(start), text(found.x), repr(float(found.fun)), found.nfev


write("optimizers.csv", ["rule", "step", "theta"], steps())
write("../minimize/minima.csv", ["function", "method", "start", "theta", "cost", "evaluations"], minima())
