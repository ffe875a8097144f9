package chainrule.exercises.instructor;

import java.util.Map;
import java.util.TreeMap;

/** A small class that hands in homework 1: who got how far, and who tries what. */
final class H1Samples {
  private final Map<String, String> files = new TreeMap<>();
  private final Assignment homework;

  private H1Samples(Assignment homework) {
    this.homework = homework;
  }

  /** Returns the text of each submission, by file name. */
  static Map<String, String> of(Assignment homework) {
    H1Samples samples = new H1Samples(homework);
    samples.addRight();
    samples.addUnfinished();
    samples.addMistaken();
    samples.addBroken();
    return samples.files;
  }

  private void addRight() {
    add("s01-perfect", Submission.differently(homework, 0));
    add("s02-perfect", Submission.differently(homework, 1));
    add(
        "s03-perfect-with-a-helper",
        Submission.differently(homework, 2)
            .addingBehind("h1-open", WEIGHTED_SUM)
            .writing("predict", PREDICT_BY_HELPER)
            .right("train"));
  }

  private void addUnfinished() {
    add("s04-untouched", Submission.untouched(homework));
    add(
        "s05-first-half",
        Submission.untouched(homework)
            .right("predict")
            .right("update")
            .mistaken("train", "NOCLEAN"));
  }

  private void addMistaken() {
    add(
        "s06-mistakes",
        Submission.likeTheReference(homework)
            .mistaken("predict", "TIE")
            .mistaken("update", "LMS")
            .mistaken("marginAndBound", "NONORM")
            .mistaken("lmsStep", "HALF"));
    add(
        "s07-mistakes",
        Submission.differently(homework, 1)
            .mistaken("train", "BATCH")
            .mistaken("gdrStep", "NOFP")
            .mistaken("phi", "LINEAR"));
    add(
        "s08-mistakes",
        Submission.likeTheReference(homework)
            .mistaken("update", "MUT")
            .mistaken("train", "COUNTAFTER")
            .mistaken("marginAndBound", "ABS")
            .mistaken("lmsStep", "BZERO")
            .mistaken("gdrStep", "DBLSIG"));
    add(
        "s09-wrong-predict-right-train",
        Submission.likeTheReference(homework).mistaken("predict", "NOBIAS"));
  }

  private void addBroken() {
    add(
        "s10-compile-error",
        Submission.likeTheReference(homework).writing("lmsStep", NO_SEMICOLON));
    add(
        "s11-other-signature",
        Submission.differently(homework, 0).writing("lmsStep", NO_LEARNING_RATE));
    add("s12-endless-loop", Submission.differently(homework, 0).mistaken("train", "NOSTOP"));
    add(
        "s13-system-exit",
        Submission.likeTheReference(homework).addingBehind("h1-q3-check", "System.exit(0);"));
    add("s14-opens-a-socket", Submission.likeTheReference(homework).writing("phi", SOCKET));
    add(
        "s15-deleted-and-reordered",
        Submission.likeTheReference(homework)
            .without("h1-q4")
            .without("h1-q5-check")
            .without("h1-open")
            .reversed());
  }

  private void add(String student, Submission submission) {
    files.put(student + ".ipynb", submission.json());
  }

  private static final String WEIGHTED_SUM =
      """
      double weightedSum(double[] w, double[] x) {
          double z = w[0];
          for (int i = 1; i <= x.length; i++) {
              z += w[i] * x[i - 1];
          }
          return z;
      }
      """;

  private static final String PREDICT_BY_HELPER =
      """
      int predict(double[] w, double[] x) {
          if (w.length != 1 + x.length) {
              throw new IllegalArgumentException(w.length + " weights do not fit " + x.length + " inputs");
          }
          return weightedSum(w, x) < 0 ? 0 : 1;
      }
      """;

  private static final String NO_SEMICOLON =
      """
      double[] lmsStep(double[] w, double[] x, double d, double eta) {
          double z = w[0]
          for (int i = 0; i < x.length; i++) {
              z += w[i + 1] * x[i];
          }
          return w;
      }
      """;

  private static final String NO_LEARNING_RATE =
      """
      double[] lmsStep(double[] w, double[] x, double d) {
          return w.clone();
      }
      """;

  private static final String SOCKET =
      """
      double[] phi(double[] x) {
          try (Socket socket = new Socket("203.0.113.7", 80)) {
              return new double[] {socket.getPort()};
          } catch (IOException e) {
              return new double[] {x[0], x[1], x[0] * x[1]};
          }
      }
      """;
}
