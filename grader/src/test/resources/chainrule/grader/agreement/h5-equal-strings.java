// Homework: h5
// Wrong: 
// Says: 
// %% h5-open
// %% h5-q1
double[][] outputDelta(double[][] Y, double[][] T, Head head) {
  int m = Y.length;
  double[][] delta = new double[m][Y[0].length];
  for (int n = 0; n < m; n++) {
    for (int k = 0; k < Y[0].length; k++) {
      double slope = head == Head.SIGMOID_L2 ? Y[n][k] * (1 - Y[n][k]) : 1;
      delta[n][k] = (Y[n][k] - T[n][k]) * slope / m;
    }
  }
  return delta;
}
// %% h5-q1-check
// %% h5-q2
// %% h5-q2-check
// %% h5-q2b
// %% h5-q2b-check
// %% h5-q3
// %% h5-q3-check
// %% h5-q3b
// %% h5-q3b-check
// %% h5-q4
// %% h5-q4-check
// %% h5-q5
// %% h5-q5-check
// %% h5-q6
// %% h5-q6-check
// %% h5-q7
// %% h5-q7-check
// %% h5-q8
// %% h5-q8-check
