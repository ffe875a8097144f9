// Tries: answers right and spoils the array for the next check
// Cell: q7
// Gets: q7 3.733
// Says: Q7 phi — leaves x as it was
double[] phi(double[] x) {
    double[] features = {x[0], x[1], x[0] * x[1]};
    java.util.Arrays.fill(x, Double.NaN);
    return features;
}
