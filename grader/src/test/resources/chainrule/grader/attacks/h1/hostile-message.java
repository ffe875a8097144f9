// Tries: throws an exception that never says what is wrong
// Cell: q7
// Gets: q7 0
// Says: did not return within
class Hostile extends RuntimeException {
    @Override public String getMessage() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
double[] phi(double[] x) {
    throw new Hostile();
}
