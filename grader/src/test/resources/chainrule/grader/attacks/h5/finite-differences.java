// Tries: approximates every derivative instead of passing errors back; at a kink that is wrong
// Cell: q4
// Gets: q4 10.714
// Says: right, but only as exact as a finite difference
double[][][] backprop(
        double[][] X, double[][] T, double[][][] W, double[][] b, HiddenActivation act, Head head) {
    double h = 1e-5;
    double[][][] gradients = new double[2 * W.length][][];
    for (int l = 0; l < W.length; l++) {
        gradients[2 * l] = new double[W[l].length][b[l].length];
        gradients[2 * l + 1] = new double[1][b[l].length];
        for (int j = 0; j < b[l].length; j++) {
            for (int p = 0; p < W[l].length; p++) {
                gradients[2 * l][p][j] = slope(X, T, W, b, act, head, W[l][p], j, h);
            }
            gradients[2 * l + 1][0][j] = slope(X, T, W, b, act, head, b[l], j, h);
        }
    }
    return gradients;
}
double slope(double[][] X, double[][] T, double[][][] W, double[][] b, HiddenActivation act, Head head, double[] row, int j, double h) {
    double kept = row[j];
    row[j] = kept + h;
    double up = Forward.loss(Forward.pass(X, W, b, act, head).Z()[W.length - 1], T, head);
    row[j] = kept - h;
    double down = Forward.loss(Forward.pass(X, W, b, act, head).Z()[W.length - 1], T, head);
    row[j] = kept;
    return (up - down) / (2 * h);
}
