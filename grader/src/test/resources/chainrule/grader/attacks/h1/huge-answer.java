// Tries: returns more than a message may hold
// Cell: q7
// Gets: q7 0
// Says: returned too much
double[] phi(double[] x) {
    return new double[8_000_000];
}
