// Tries: returns infinities
// Cell: q7
// Gets: q7 0
// Says: Infinity
double[] phi(double[] x) {
    return new double[] {Double.POSITIVE_INFINITY, x[0], x[1]};
}
