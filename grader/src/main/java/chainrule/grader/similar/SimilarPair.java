package chainrule.grader.similar;

import java.util.Comparator;

/**
 * Two students, and how much of their answers is alike.
 *
 * @param first one of them
 * @param second the other
 * @param similarity the share of their code that is in common, 0 to 1
 * @param tokens how many tokens are in common; JPlag takes a statement for one to three
 * @param questions where, with the tokens of each
 */
public record SimilarPair(
    String first, String second, double similarity, int tokens, String questions) {

  /** Two answers of a few lines each: so much can be alike by chance. */
  static final int TELLING = 40;

  /** Most alike first; pairs that have too little in common to tell anything come after all. */
  static final Comparator<SimilarPair> ORDER =
      Comparator.comparing(SimilarPair::isTelling)
          .thenComparing(SimilarPair::similarity)
          .thenComparing(SimilarPair::tokens)
          .reversed()
          .thenComparing(SimilarPair::first)
          .thenComparing(SimilarPair::second);

  /** Returns whether as much is in common as is not alike by chance. */
  public boolean isTelling() {
    return tokens >= TELLING;
  }
}
