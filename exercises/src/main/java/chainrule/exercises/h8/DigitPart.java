package chainrule.exercises.h8;

/**
 * Digits to train on, and others to be read.
 *
 * @param X images to train on, a row of pixels from 0 to 1 each
 * @param labels the digits that they show
 * @param unseen images to be read
 * @param truth the digits that those show, which no answer is told
 */
@SuppressWarnings("ArrayRecordComponent") // data to read; nobody compares two of them
public record DigitPart(double[][] X, int[] labels, double[][] unseen, int[] truth) {
  /** Returns how many of the unseen digits were read right, as a share. */
  public double share(int[] said) {
    int right = 0;
    for (int i = 0; i < truth.length; i++) {
      right += said[i] == truth[i] ? 1 : 0;
    }
    return right / (double) truth.length;
  }
}
