// Tries: writes a class of more constants than a class can have
// Cell: q7
// Gets: q7 0
// Says: 
double[] phi(double[] x) {
    double s = 0;
    @200 TIMES s += "a".length() + "b".length() + 1e-300 * s + 123456789012L;@
    throw new IllegalStateException("s" + s);
}
