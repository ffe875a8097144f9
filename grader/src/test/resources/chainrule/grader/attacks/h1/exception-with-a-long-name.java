// Tries: throws an exception whose name has thousands of letters
// Cell: q7
// Gets: q7 0
// Says: threw Xyxy
class X@10000 TIMES yx@ extends RuntimeException {}
double[] phi(double[] x) {
    throw new X@10000 TIMES yx@();
}
