"""NumPy's side of the gradient benchmark: two forward passes for every entry, as a careful student writes it.

Arguments: inputs, hidden, outputs, examples. Reads seconds from its input, measures whole gradients for at
least that long and answers with entries per second.
"""
import sys
import time

import numpy as np

inputs, hidden, outputs, examples = map(int, sys.argv[1:])
STEP = 6e-6
rng = np.random.default_rng(1)
X = rng.random((examples, inputs))
T = np.eye(outputs)[rng.integers(outputs, size=examples)]
shapes = [(inputs, hidden), (hidden,), (hidden, outputs), (outputs,)]
theta = rng.uniform(-0.1, 0.1, sum(int(np.prod(shape)) for shape in shapes))
ends = np.cumsum([np.prod(shape) for shape in shapes])
W1, b1, W2, b2 = (part.reshape(shape) for part, shape in zip(np.split(theta, ends[:-1]), shapes))


def loss():
    a = 1.0 / (1.0 + np.exp(-(X @ W1 + b1)))
    z = a @ W2 + b2
    z -= z.max(axis=1, keepdims=True)
    return (np.log(np.exp(z).sum(axis=1)).sum() - np.vdot(z, T)) / examples


def gradient():
    result = np.empty_like(theta)
    for i in range(theta.size):
        kept = theta[i]
        theta[i] = kept + STEP
        above = loss()
        theta[i] = kept - STEP
        below = loss()
        theta[i] = kept
        result[i] = (above - below) / (2 * STEP)
    return result


for line in sys.stdin:
    start = time.perf_counter()
    count = 0
    while count == 0 or time.perf_counter() - start < float(line):
        gradient()
        count += theta.size
    print(count / (time.perf_counter() - start), flush=True)
