"""NumPy's side of the training benchmark; every array is made once and written in place."""

import numpy as np
from training_peer import T, W1, W2, X, b1, b2, batch, examples, hidden, inputs, outputs, rate, rng, serve

x, t = np.empty((batch, inputs)), np.empty((batch, outputs))
h, d, slope = (np.empty((batch, hidden)) for _ in range(3))
p = np.empty((batch, outputs))
g1, g2, gb1, gb2 = (np.empty_like(a) for a in (W1, W2, b1, b2))


def sigmoid(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1.0
    np.reciprocal(z, out=z)


def cross_entropy():
    """Turns the scores p into probabilities and returns the mean loss."""
    if outputs == 1:
        loss = (np.logaddexp(0, p) - t * p).mean()
        sigmoid(p)
        return loss
    np.subtract(p, p.max(axis=1, keepdims=True), out=p)
    hit = np.vdot(p, t)
    np.exp(p, out=p)
    total = p.sum(axis=1, keepdims=True)
    np.divide(p, total, out=p)
    return (np.log(total).sum() - hit) / batch


def step():
    np.matmul(x, W1, out=h)
    np.add(h, b1, out=h)
    sigmoid(h)
    np.matmul(h, W2, out=p)
    np.add(p, b2, out=p)
    loss = cross_entropy()
    np.subtract(p, t, out=p)
    np.multiply(p, rate / batch, out=p)
    np.matmul(p, W2.T, out=d)
    np.subtract(1.0, h, out=slope)
    np.multiply(slope, h, out=slope)
    np.multiply(d, slope, out=d)
    np.matmul(h.T, p, out=g2)
    np.matmul(x.T, d, out=g1)
    p.sum(axis=0, out=gb2)
    d.sum(axis=0, out=gb1)
    for theta, gradient in ((W1, g1), (b1, gb1), (W2, g2), (b2, gb2)):
        np.subtract(theta, gradient, out=theta)
    return loss


def sweep(order=None):
    """Learns through all examples once and returns the mean of the losses before each step."""
    if order is None:
        order = rng.permutation(examples)
    loss = 0.0
    for start in range(0, examples, batch):
        chosen = order[start : start + batch]
        np.take(X, chosen, axis=0, out=x, mode="clip")
        np.take(T, chosen, axis=0, out=t, mode="clip")
        loss += step()
    return loss * batch / examples


serve(sweep, lambda: sweep(np.arange(examples)))
