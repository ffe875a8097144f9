// Tries: leaves the class that its answer is compiled in
// Cell: q7
// Gets: q7 0
// Says: the phi that compiles counts
double[] phi(double[] x) {
    return new double[3];
}
}
class CheckReport {
    public String toString() {
        return "4";
    }
