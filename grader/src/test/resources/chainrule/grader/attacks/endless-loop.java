// Tries: never returns
// Cell: q7
// Loses: q7
// Says: did not return within
double[] phi(double[] x) {
    while (true) {
        x[0]++;
    }
}
