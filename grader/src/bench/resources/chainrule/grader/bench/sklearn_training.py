"""scikit-learn's side of the training benchmark: partial_fit is one shuffled sweep in mini-batches."""

import numpy as np
from sklearn.neural_network import MLPClassifier
from training_peer import X, batch, hidden, labels, outputs, rate, serve

network = MLPClassifier(
    (hidden,),
    activation="logistic",
    solver="sgd",
    alpha=0.0,
    batch_size=batch,
    learning_rate_init=rate,
    momentum=0.0,
    nesterovs_momentum=False,
    random_state=1,
)
classes = np.arange(max(2, outputs))
network.partial_fit(X, labels, classes=classes)
serve(lambda: network.partial_fit(X, labels))
