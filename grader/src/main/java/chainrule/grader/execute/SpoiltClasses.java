package chainrule.grader.execute;

import chainrule.exercises.ExceptionName;
import chainrule.grader.wire.Message;
import java.util.Set;

/**
 * What a question leaves in a sandbox for the next one: a class that could not be initialised never
 * can be in the same virtual machine, and an initialisation fails wherever it runs out of stack or
 * memory.
 */
final class SpoiltClasses {
  private static final int NOBODY = -1;

  /** What an answer throws that needs a class which could not be initialised. */
  private static final Set<String> SPOILT =
      Set.of("NoClassDefFoundError", "ExceptionInInitializerError");

  /** What spoils classes for good where it hits their initialisation. */
  private static final Set<String> SPOILS = Set.of("StackOverflowError", "OutOfMemoryError");

  /** So often an answer is called again in a fresh sandbox; more often it is its own doing. */
  private static final int MOST_AFRESH = 8;

  private int spoiltBy = NOBODY;
  private int afresh;

  /** Forgets what was left, as in a new sandbox nothing is. */
  void forget() {
    spoiltBy = NOBODY;
  }

  /** Returns whether a question before this one may have left something. */
  boolean byAnotherThan(int question) {
    return spoiltBy != NOBODY && spoiltBy != question;
  }

  /** Returns whether a reply says that classes are spoilt, and a new sandbox may help. */
  boolean isWorthAnotherSandbox(Message.ToJudge answer) {
    return threw(answer, SPOILT) && afresh++ < MOST_AFRESH;
  }

  /** Notes what the reply to a question says of what it leaves. */
  void note(int question, Message.ToJudge answer) {
    if (threw(answer, SPOILS) || threw(answer, SPOILT)) {
      spoiltBy = question;
    }
  }

  private static boolean threw(Message.ToJudge answer, Set<String> types) {
    return answer instanceof Message.Threw threw
        && types.contains(ExceptionName.known(threw.type()));
  }
}
