package chainrule.exercises.examine;

import chainrule.exercises.QuestionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One answer under examination: every case it was asked, and what each check found. */
final class Session {
  /** After so many checks that an answer did not survive no further one is made. */
  private static final int MOST_LOSSES = 2;

  private final QuestionSpec question;
  private final Port port;
  private final Oracle oracle;
  private final long seed;
  private final List<Seen> seen = new ArrayList<>();
  private final Repeats repeats = new Repeats();
  private @Nullable Reply dead;
  private int losses;
  private double seconds;
  private Noted noted = new Noted();
  private int check;

  Session(QuestionSpec question, Port port, Oracle oracle, long seed) {
    this.question = question;
    this.port = port;
    this.oracle = oracle;
    this.seed = seed;
  }

  /**
   * A case that was asked.
   *
   * @param check the number of the check that asked it
   * @param caseId unique within the question
   * @param call what was done with the answer
   * @param mine what it showed
   * @param failure what went wrong, or null
   */
  record Seen(
      int check,
      String caseId,
      Function<Object, @Nullable Object> call,
      Observation mine,
      @Nullable Reply failure) {}

  /** Begins the next check; what an earlier one came to is none of its business. */
  void begin(double limit) {
    if (losses < MOST_LOSSES && !(dead instanceof Reply.NotImplemented)) {
      dead = null;
    }
    check++;
    seconds = limit;
    noted = new Noted();
  }

  /**
   * Runs a case; after an answer ran out of time or was lost no further call is made in this check,
   * and a case without a call tells nothing.
   */
  Caller.Case run(String caseId, Function<Object, @Nullable Object> call) {
    boolean asked = dead == null;
    Caller.Case mine = Caller.run(question, this::callUnlessDead, seconds, call);
    if (asked) {
      seen.add(new Seen(check, caseId, call, mine.observation(), mine.failure()));
    }
    return mine;
  }

  private Reply callUnlessDead(@Nullable Object[] arguments, double limit) {
    if (dead != null) {
      return dead;
    }
    Reply reply = port.call(arguments, limit);
    repeats.note(arguments, reply);
    if (!(reply instanceof Reply.Returned) && !(reply instanceof Reply.Threw)) {
      dead = reply;
      losses++;
    }
    return reply;
  }

  /** Ends the current check with a finding. */
  CheckFailed fail(Finding why) {
    noted.add(why, Long.MAX_VALUE);
    return new CheckFailed();
  }

  /** Returns what the current check has noted so far. */
  Noted noted() {
    return noted;
  }

  int check() {
    return check;
  }

  List<Seen> seen() {
    return seen;
  }

  /** Returns whether the answer gave different results for the same arguments. */
  boolean isInconstant() {
    return repeats.differ();
  }

  Oracle oracle() {
    return oracle;
  }

  QuestionSpec question() {
    return question;
  }

  long seed() {
    return seed;
  }

  /** Ends a check method; carries nothing, since what was found is in the session. */
  static final class CheckFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CheckFailed() {
      super("the check found something", null, false, false);
    }
  }
}
