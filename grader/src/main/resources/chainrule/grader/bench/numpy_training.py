"""The NumPy side of the training benchmark: reads seconds, trains that long, answers samples per second."""

import sys
import time

import numpy as np

inputs, hidden, outputs, batch, examples = (int(a) for a in sys.argv[1:6])
rate = float(sys.argv[6])
rng = np.random.default_rng(1)
X = rng.random((examples, inputs))
T = np.eye(outputs)[rng.integers(0, outputs, examples)]


def layer(n_in, n_out):
    bound = np.sqrt(6.0 / (n_in + n_out + 1))
    return rng.uniform(-bound, bound, (n_in, n_out)), np.zeros(n_out)


W1, b1 = layer(inputs, hidden)
W2, b2 = layer(hidden, outputs)


def step(x, t):
    """One step of gradient descent; arrays are reused in place wherever NumPy allows it in one line."""
    m = len(x)
    h = x @ W1
    h += b1
    np.negative(h, out=h)
    np.exp(h, out=h)
    h += 1.0
    np.reciprocal(h, out=h)
    p = h @ W2
    p += b2
    p -= p.max(axis=1, keepdims=True)
    shifted = (p * t).sum(axis=1)
    np.exp(p, out=p)
    total = p.sum(axis=1, keepdims=True)
    loss = (np.log(total[:, 0]) - shifted).mean()
    p /= total
    p -= t
    p /= m
    d = p @ W2.T
    d *= h
    d *= 1.0 - h
    g2 = h.T @ p
    g1 = x.T @ d
    gb2 = p.sum(axis=0)
    gb1 = d.sum(axis=0)
    for theta, gradient in ((W1, g1), (b1, gb1), (W2, g2), (b2, gb2)):
        gradient *= rate
        theta -= gradient
    return loss


def sweep():
    order = rng.permutation(examples)
    for start in range(0, examples, batch):
        chosen = order[start : start + batch]
        step(X[chosen], T[chosen])


for line in sys.stdin:
    seconds = float(line)
    sweeps = 0
    start = time.perf_counter()
    while True:
        sweep()
        sweeps += 1
        elapsed = time.perf_counter() - start
        if elapsed >= seconds:
            break
    print(sweeps * examples / elapsed, flush=True)
