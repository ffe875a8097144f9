// Tries: ends the sandbox in the middle of an answer
// Cell: q7
// Gets: q7 0
// Says: ended the Java virtual machine
double[] phi(double[] x) {
    System.exit(0);
    return x;
}
