package chainrule.exercises.h8;

import chainrule.exercises.checks.AnswerUnderTest;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How well digits were read, and what is said if that is not well enough.
 *
 * @param total how many there were
 * @param right how many were read right
 * @param oneTooHigh how many were called the number behind the right one
 * @param same how many were called what the first one was
 */
record Reading(int total, int right, int oneTooHigh, int same) {
  static Reading of(int[] truth, int[] said) {
    return new Reading(
        truth.length,
        count(truth.length, i -> said[i] == truth[i]),
        count(truth.length, i -> said[i] == truth[i] + 1),
        count(truth.length, i -> said[i] == said[0]));
  }

  private static int count(int length, IntPredicate which) {
    return (int) IntStream.range(0, length).filter(which).count();
  }

  /** Checks that at least a share was read right. */
  void require(AnswerUnderTest<H8.ReadDigits> answer, double least) {
    String text =
        right + " of " + total + " digits are right; expected " + (int) Math.ceil(least * total);
    answer.holds(
        right >= least * total || oneTooHigh < total / 2,
        text + "; most are one too high",
        "ONETOOHIGH");
    answer.holds(right >= least * total || same < total, text + "; all are called the same");
    answer.holds(right >= least * total, text);
  }
}
