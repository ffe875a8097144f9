// Homework: t0
// Wrong: 
// Says: 
// %% t0-open
// %% -
double scale = 1;
// %% t0-q1
static double dot(double[] a, double[] b) {
  double sum = 0;
  for (int i = 0; i < a.length; i++) {
    sum += scale * a[i] * b[i];
  }
  return sum;
}
// %% t0-q1-check
// %% t0-q2
// %% t0-q2-check
// %% -
scale = 5;
// %% t0-q3
// %% t0-q3-check
