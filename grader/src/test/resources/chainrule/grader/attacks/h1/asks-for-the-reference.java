// Tries: calls what lends references where an earlier answer failed
// Cell: q7
// Gets: q7 0
// Says: no answer stands in here
double[] phi(double[] x) {
    return (double[]) chainrule.grader.sandbox.StandInCalls.call(6, new Object[] {x});
}
