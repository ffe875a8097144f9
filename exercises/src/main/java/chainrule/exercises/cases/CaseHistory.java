package chainrule.exercises.cases;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One answer under examination: every case it was asked, and what each check found. */
public final class CaseHistory {
  /** After so many checks that an answer did not survive no further one is made. */
  private static final int MOST_LOSSES = 2;

  /** Arguments that are all zero or empty tell nothing. */
  private static final Pattern TELLING = Pattern.compile("[1-9]");

  private static final Pattern LONG_NUMBER = Pattern.compile("[\\d.]{6}");

  private final QuestionSpec question;
  private final AnswerInvoker invoker;
  private final Oracle oracle;
  private final long seed;
  private final List<Seen> seen = new ArrayList<>();
  private final Repeatability repeats = new Repeatability();
  private @Nullable CallOutcome dead;
  private int losses;
  private double seconds;
  private CheckRecord noted = new CheckRecord();
  private int check;
  private @Nullable ObservedCall observed;

  public CaseHistory(QuestionSpec question, AnswerInvoker invoker, Oracle oracle, long seed) {
    this.question = question;
    this.invoker = invoker;
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
  public record Seen(
      int check,
      String caseId,
      Function<Object, @Nullable Object> call,
      Observation mine,
      @Nullable CallOutcome failure) {}

  /** Begins the next check; what an earlier one came to is none of its business. */
  public void begin(double limit) {
    if (losses < MOST_LOSSES && !(dead instanceof CallOutcome.NotImplemented)) {
      dead = null;
    }
    check++;
    seconds = limit;
    noted = new CheckRecord();
  }

  /**
   * Runs a case; after an answer ran out of time or was lost no further call is made in this check,
   * and a case without a call tells nothing.
   */
  public CaseRunner.Case run(String caseId, Function<Object, @Nullable Object> call) {
    boolean asked = dead == null;
    CaseRunner.Case mine = CaseRunner.run(question, this::callUnlessDead, seconds, call);
    if (asked) {
      seen.add(new Seen(check, caseId, call, mine.observation(), mine.failure()));
      mine.calls().first().ifPresent(this::observe);
    }
    return mine;
  }

  /** Keeps the first call whose numbers are short; where there is none, the shortest. */
  private void observe(CallTranscript.FirstCall first) {
    ObservedCall next =
        new ObservedCall(
            question.id(), question.name() + "(" + first.arguments() + ")", first.returned());
    boolean telling = TELLING.matcher(first.arguments()).find();
    ObservedCall kept = observed;
    if (telling && (kept == null || (isLong(kept) && length(next) < length(kept)))) {
      observed = next;
    }
  }

  private static boolean isLong(ObservedCall call) {
    return LONG_NUMBER.matcher(call.call() + " " + call.returned()).find();
  }

  private static int length(ObservedCall call) {
    return call.call().length() + call.returned().length();
  }

  /**
   * Returns a call of the answer so far that can be gone through by hand; empty if there was none,
   * or if the answer was seen to give different results for the same arguments.
   */
  public Optional<ObservedCall> observed() {
    return isInconstant() ? Optional.empty() : Optional.ofNullable(observed);
  }

  private CallOutcome callUnlessDead(@Nullable Object[] arguments, double limit) {
    if (dead != null) {
      return dead;
    }
    CallOutcome reply = invoker.call(arguments, limit);
    repeats.note(arguments, reply);
    if (!reply.ended()) {
      dead = reply;
      losses++;
    }
    return reply;
  }

  /** Returns what the current check has noted so far. */
  public CheckRecord noted() {
    return noted;
  }

  public int check() {
    return check;
  }

  public List<Seen> seen() {
    return seen;
  }

  /** Returns whether the answer gave different results for the same arguments. */
  public boolean isInconstant() {
    return repeats.differ();
  }

  public Oracle oracle() {
    return oracle;
  }

  public QuestionSpec question() {
    return question;
  }

  public long seed() {
    return seed;
  }
}
