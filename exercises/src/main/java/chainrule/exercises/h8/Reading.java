package chainrule.exercises.h8;

import chainrule.exercises.checks.AnswerUnderTest;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well digits were read, and what is said if that is not well enough.
 *
 * @param total how many there were
 * @param right how many were read right
 * @param oneTooHigh how many were called the number behind the right one
 * @param same how many were called what the first one was
 * @param zeros how many were called 0
 * @param nines how many were called 9
 */
record Reading(int total, int right, int oneTooHigh, int same, int zeros, int nines) {
  /** A network that reads so many of 100 has learned all digits that it ever says. */
  private static final double MOST = 0.8;

  static Reading of(int[] truth, int[] said) {
    return new Reading(
        truth.length,
        count(truth.length, i -> said[i] == truth[i]),
        count(truth.length, i -> said[i] == truth[i] + 1),
        count(truth.length, i -> said[i] == said[0]),
        count(truth.length, i -> said[i] == 0),
        count(truth.length, i -> said[i] == 9));
  }

  private static int count(int length, IntPredicate which) {
    return (int) IntStream.range(0, length).filter(which).count();
  }

  /** Returns whether at least a share was read right. */
  boolean isEnough(double least) {
    return right >= least * total;
  }

  /** Checks that, if most are right, the first and the last class are said at all. */
  void requireEveryDigit(AnswerUnderTest<H8.ReadDigits> answer) {
    String text = right + " of " + total + " digits are right; none is called ";
    answer.holds(!isEnough(MOST) || zeros > 0, text + 0, "NEVERZERO");
    answer.holds(!isEnough(MOST) || nines > 0, text + 9, "FIRSTOUTPUT");
  }

  /** Checks that at least a share was read right; little and too little name a mistake each. */
  void requireShare(
      AnswerUnderTest<H8.ReadDigits> answer,
      double least,
      double little,
      String mistakeOfLittle,
      String mistakeOfTooLittle) {
    require(answer, least, isEnough(little) ? mistakeOfTooLittle : mistakeOfLittle);
  }

  /** Checks that at least a share was read right; too few are given away by one mistake, or not. */
  void require(AnswerUnderTest<H8.ReadDigits> answer, double least, @Nullable String mistakeId) {
    String text =
        right + " of " + total + " digits are right; expected " + (int) Math.ceil(least * total);
    boolean enough = isEnough(least);
    answer.holds(enough || oneTooHigh < total / 2, text + "; most are one too high", "ONETOOHIGH");
    answer.holds(enough || same < total, text + "; all are called the same", mistakeId);
    answer.holds(enough, text, mistakeId);
  }
}
