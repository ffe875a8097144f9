"""scikit-learn's side of the training benchmark: partial_fit is one shuffled sweep in mini-batches."""

import numpy as np
from sklearn.neural_network import MLPClassifier
from training_peer import W1, W2, X, b1, b2, batch, hidden, labels, outputs, rate, serve

classes = np.arange(max(2, outputs))


def started(shuffle):
    """Returns a network that has the given weights in the place of its own."""
    network = MLPClassifier(
        (hidden,),
        activation="logistic",
        solver="sgd",
        alpha=0.0,
        batch_size=batch,
        learning_rate_init=rate,
        momentum=0.0,
        nesterovs_momentum=False,
        shuffle=shuffle,
        random_state=1,
    )
    network.partial_fit(X[:batch], labels[:batch], classes=classes)
    for own, given in zip(network.coefs_ + network.intercepts_, (W1, W2, b1, b2)):
        own[...] = given
    return network


network = started(shuffle=True)
serve(lambda: network.partial_fit(X, labels), lambda: started(shuffle=False).partial_fit(X, labels).loss_)
