// Tries: never returns
// Cell: q7
// Gets: q7 0
// Says: did not return within
double[] phi(double[] x) {
    while (true) {
        x[0]++;
    }
}
