// Tries: writes a method of more than 64 KB
// Cell: q7
// Gets: q7 0
// Says: code too large
double[] phi(double[] x) {
    @12000 TIMES x[0]++;@
    return x;
}
