// Homework: t0
// Wrong: Q1
// Says: 
// %% t0-open
// %% -
double scale = 2;
// %% t0-q1
static double dot(double[] a, double[] b) {
  double sum = 0;
  for (int i = 0; i < a.length; i++) {
    sum += scale * a[i] * b[i];
  }
  return sum;
}
// %% t0-q1-check
// %% -
scale = 1;
// %% t0-q2
// %% t0-q2-check
// %% t0-q3
// %% t0-q3-check
