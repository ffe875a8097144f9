// Tries: puts a script and terminal codes into the report
// Cell: q7
// Gets: q7 0
// Says: threw IllegalStateException
double[] phi(double[] x) {
    throw new IllegalStateException("<script>alert(1)</script>\u001b[2J=1+1");
}
