package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1b. */
@Checks
final class ReadDigitsChecks {
  private static final long SPLIT = 1;

  @Check(kind = CheckKind.SHAPE, weight = 0.8, seconds = 30)
  @DisplayName("a digit from 0 to 9 for each unseen image")
  void keepsTheShape(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart few = DigitData.few(SPLIT, 150, 40);
    int[] said = answer.result("few", f -> f.readDigits(few.X(), few.labels(), few.unseen(), 3));
    for (int digit : said) {
      answer.holds(digit >= 0 && digit <= 9, "one answer is " + digit + "; expected 0 to 9");
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.4, seconds = 30)
  @DisplayName("images and labels stay as they are")
  void leavesArguments(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart few = DigitData.few(SPLIT, 90, 20);
    answer.leavesArgumentsAlone(
        "arguments", f -> f.readDigits(few.X(), few.labels(), few.unseen(), 3));
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 2, seconds = 30)
  @DisplayName("at least 97 of 100 right, digits in a random order")
  void readsShuffledDigits(AnswerUnderTest<H8.ReadDigits> answer) {
    Reading reading = reading(answer, "random order", DigitData.shuffled(SPLIT));
    reading.requireEveryDigit(answer);
    reading.requireShare(answer, 0.97, 0.25, "LABELSTAY", "TOOFEW");
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 1.2, seconds = 30)
  @DisplayName("at least 90 of 100 right, written by other people")
  void readsOtherHands(AnswerUnderTest<H8.ReadDigits> answer) {
    reading(answer, "other people", DigitData.byWriter()).require(answer, 0.90, null);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.8, seconds = 30)
  @DisplayName("at least 90 of 100 right, trained on 500 digits that come sorted")
  void readsAfterSortedDigits(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart few = DigitData.few(SPLIT, 500, 360);
    Reading shuffled = reading(answer, "the same in random order", few);
    Reading sorted = reading(answer, "sorted", DigitData.sorted(few));
    boolean forgets = shuffled.isEnough(0.90) && !sorted.isEnough(0.85);
    sorted.require(answer, 0.90, forgets ? "NOSHUFFLE" : null);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.6, seconds = 30)
  @DisplayName("at least 70 of 100 right, trained on 500 images of 4×4 pixels")
  void readsSmallImages(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart small = DigitData.halved(DigitData.few(SPLIT, 500, 360));
    reading(answer, "4×4 pixels", small).require(answer, 0.7, null);
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.6, seconds = 30)
  @DisplayName("the same seed gives the same answers")
  void keepsToTheSeed(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart few = DigitData.few(SPLIT, 100, 360);
    int[][] both =
        answer.result(
            "twice",
            f ->
                new int[][] {
                  f.readDigits(few.X(), few.labels(), few.unseen(), 4),
                  f.readDigits(few.X(), few.labels(), few.unseen(), 4)
                });
    answer.holds(
        Arrays.equals(both[0], both[1]),
        "the second call with the same arguments gave other answers",
        "NOSEED");
  }

  private static Reading reading(
      AnswerUnderTest<H8.ReadDigits> answer, String caseId, DigitPart part) {
    int[] said =
        answer.result(caseId, f -> f.readDigits(part.X(), part.labels(), part.unseen(), 1));
    return Reading.of(part.truth(), said);
  }
}
