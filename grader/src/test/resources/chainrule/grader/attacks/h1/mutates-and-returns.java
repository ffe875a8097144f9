// Tries: changes the array it is given and returns it
// Cell: q2
// Gets: q2 7.6
// Says: 
double[] update(double[] w, double[] x, int t) {
    double z = w[0];
    for (int i = 0; i < x.length; i++) {
        z += w[i + 1] * x[i];
    }
    int error = t - (z >= 0 ? 1 : 0);
    w[0] += error;
    for (int i = 0; i < x.length; i++) {
        w[i + 1] += error * x[i];
    }
    return w;
}
