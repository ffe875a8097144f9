package chainrule.exercises.finding;

import chainrule.exercises.finding.CallFinding.AnswerThrew;
import chainrule.exercises.finding.CallFinding.CalledWith;
import chainrule.exercises.finding.CallFinding.IndexAskedFor;
import chainrule.exercises.finding.CallFinding.NotRefused;
import chainrule.exercises.finding.CallFinding.OtherException;
import chainrule.exercises.finding.CallFinding.OtherType;
import chainrule.exercises.finding.CallFinding.RefusalLacks;
import chainrule.exercises.finding.CallFinding.RowsOfArguments;
import chainrule.exercises.finding.CallFinding.TooSlow;
import chainrule.exercises.finding.CallFinding.UnusableResult;
import chainrule.exercises.finding.Obstacle.AnswerMissing;
import chainrule.exercises.finding.Obstacle.CallFault;
import chainrule.exercises.finding.Obstacle.CompilerLost;
import chainrule.exercises.finding.Obstacle.DoesNotCompile;
import chainrule.exercises.finding.Obstacle.DoesNotFit;
import chainrule.exercises.finding.Obstacle.LeftOutWithOthers;
import chainrule.exercises.finding.Obstacle.NameTaken;
import chainrule.exercises.finding.Obstacle.NameUnknown;
import chainrule.exercises.finding.Obstacle.NotCalled;
import chainrule.exercises.finding.Obstacle.NotPermitted;
import chainrule.exercises.finding.Obstacle.ResultTooLarge;
import chainrule.exercises.finding.Obstacle.SandboxLost;
import chainrule.exercises.finding.Obstacle.TooEntangled;
import chainrule.exercises.finding.Obstacle.TooManyClasses;
import java.util.stream.Collectors;

/** The words for how a call failed, and for what kept an answer from being called. */
final class CallWords {
  private CallWords() {}

  static void addTo(Wording<Finding> words) {
    addCalls(words);
    addObstacles(words);
  }

  private static void addCalls(Wording<Finding> words) {
    words
        .with(IndexAskedFor.class, CallWords::index)
        .with(
            RowsOfArguments.class,
            it ->
                it.rows() + " is the number of rows of " + String.join(" and of ", it.arguments()))
        .with(
            CalledWith.class,
            it ->
                it.arguments().stream()
                    .map(CallWords::argument)
                    .collect(Collectors.joining(", ", "called with ", "")))
        .with(
            AnswerThrew.class,
            it ->
                "threw "
                    + it.exception()
                    + (it.message().isEmpty()
                        ? ""
                        : ": " + it.message().lines().findFirst().orElse(""))
                    + (it.place().isEmpty() ? "" : ", at " + it.place()))
        .with(TooSlow.class, CallWords::tooSlow)
        .with(UnusableResult.class, it -> "the result has the wrong shape: " + words(it.flaw()))
        .with(OtherType.class, it -> "returned " + ShapeText.words(it.shape()))
        .with(NotRefused.class, it -> "returned a value; expected an " + it.expected())
        .with(
            OtherException.class,
            it -> "threw " + it.exception() + "; expected an " + it.expected())
        .with(
            RefusalLacks.class,
            it -> "refused, but its message does not say " + it.number() + ": " + it.message());
  }

  private static String argument(CallFinding.Argument argument) {
    return argument.value() == null
        ? argument.name() + ": " + ShapeText.words(String.valueOf(argument.shape()))
        : argument.name() + " = " + argument.value();
  }

  private static String tooSlow(TooSlow it) {
    String ran = "did not return within " + SecondsText.of(it.seconds());
    return it.runsOn()
        ? ran + " and cannot be ended: restart the kernel, or it slows down all that follows"
        : ran;
  }

  private static String words(CallFinding.Flaw flaw) {
    return switch (flaw) {
      case TOO_SHORT -> "something is too short";
      case NULL -> "something is null";
      case UNKNOWN -> "it cannot be used";
    };
  }

  private static String index(IndexAskedFor it) {
    String there =
        it.arguments().isEmpty()
            ? "the length is " + it.length()
            : it.arguments().stream()
                .map(one -> sized(one, it.length()))
                .collect(Collectors.joining(", "));
    return "index " + it.index() + " was asked for; " + there;
  }

  private static String sized(CallFinding.Sized one, int count) {
    return switch (one.of()) {
      case ENTRIES -> one.argument() + " has " + entries(count);
      case ROWS -> one.argument() + " has " + count + (count == 1 ? " row" : " rows");
      case COLUMNS -> "each row of " + one.argument() + " has " + entries(count);
    };
  }

  private static String entries(int count) {
    return count + (count == 1 ? " entry" : " entries");
  }

  private static void addObstacles(Wording<Finding> words) {
    words
        .with(AnswerMissing.class, it -> "the answer cell " + it.gradeId() + " is missing")
        .with(DoesNotCompile.class, it -> "does not compile: " + it.error())
        .with(DoesNotFit.class, it -> "does not fit the question: " + it.error())
        .with(
            NotPermitted.class,
            it -> "not available in this homework: " + String.join(", ", it.types()))
        .with(
            NameTaken.class,
            it -> "declares " + it.name() + ", which is the homework's own; it was left out")
        .with(
            NameUnknown.class,
            it -> it.lacking().isEmpty() ? "uses a name that does not exist" : it.lacking())
        .with(CompilerLost.class, it -> "could not be compiled: " + it.reason())
        .with(
            LeftOutWithOthers.class,
            it -> "was left out: " + it.cells() + " cells could not be compiled")
        .with(
            TooEntangled.class,
            "could not be compiled: too many definitions depend on others or replace them")
        .with(
            TooManyClasses.class,
            it -> "compiles to " + it.classes() + " classes of " + it.bytes() + " bytes: too many")
        .with(NotCalled.class, it -> words(it.why()))
        .with(CallFault.class, it -> "the call could not be made: " + it.exception())
        .with(ResultTooLarge.class, it -> "returned too much: " + it.reason())
        .with(SandboxLost.class, SandboxLost::end);
  }

  private static String words(Obstacle.Hindrance why) {
    return switch (why) {
      case NO_SANDBOX -> "no sandbox could be started";
      case TOO_MUCH_RETURNED -> "the answers of this submission returned too much in all";
      case NO_TIME_FOR_QUESTION -> "the time for this question was over";
      case NO_TIME_FOR_SUBMISSION -> "the time for this submission was over";
      case NOT_HANDED_IN -> "the answer was not handed in: its cells did not run through";
      case INTERRUPTED -> "interrupted";
    };
  }
}
