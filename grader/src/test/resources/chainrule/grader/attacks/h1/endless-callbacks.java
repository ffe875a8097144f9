// Tries: calls a function of the judge without end
// Cell: q6
// Gets: q6 0
// Says: did not return within 5 s
double[] gdrStep(double[] w, double[] x, double d, double eta, DoubleUnaryOperator f, DoubleUnaryOperator fPrime) {
    double sum = 0;
    while (true) {
        sum += f.applyAsDouble(sum);
    }
}
