package chainrule.exercises.finding;

import chainrule.exercises.finding.CheckFinding.CasesDiffer;
import chainrule.exercises.finding.CheckFinding.CheckFault;
import chainrule.exercises.finding.CheckFinding.NotRun;
import chainrule.exercises.finding.CheckFinding.PropertyBroken;
import chainrule.exercises.finding.CheckFinding.SameAs;
import chainrule.exercises.finding.CheckFinding.Withheld;
import chainrule.exercises.finding.GradientFinding.BlockPattern;
import chainrule.exercises.finding.GradientFinding.BlocksOff;
import chainrule.exercises.finding.GradientFinding.FiniteDifference;
import chainrule.exercises.finding.GradientFinding.LengthDiffers;
import chainrule.exercises.finding.GradientFinding.MultipleOfNumerical;
import chainrule.exercises.finding.GradientFinding.WorstEntry;
import chainrule.exercises.finding.SideEffect.ArgumentChanged;
import chainrule.exercises.finding.SideEffect.ArgumentReturned;
import chainrule.exercises.finding.SideEffect.EarlierChanged;
import chainrule.exercises.finding.SideEffect.RowsShared;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts findings into words, for the student who reads them and whoever helps. */
public final class FindingText {
  /** So many cases are named. */
  private static final int MOST_CASES = 4;

  private static final Wording<Finding> WORDS = words();

  private FindingText() {}

  /** Returns a finding as a line of a report. */
  public static String of(Finding finding) {
    return WORDS.of(finding);
  }

  /** Returns findings as lines of a report. */
  public static List<String> of(List<Finding> findings) {
    return findings.stream().map(FindingText::of).toList();
  }

  private static Wording<Finding> words() {
    Wording<Finding> words =
        new Wording<Finding>().with(EarlierFinding.class, EarlierFinding::text);
    addSideEffects(words);
    addGradients(words);
    addChecks(words);
    ValueWords.addTo(words);
    CallWords.addTo(words);
    return words.completeFor(Finding.class);
  }

  private static void addSideEffects(Wording<Finding> words) {
    words
        .with(ArgumentChanged.class, it -> "the caller's " + it.argument() + " was changed")
        .with(
            ArgumentReturned.class,
            it -> "the result holds the caller's own array " + it.argument())
        .with(RowsShared.class, "several rows of the result are one and the same array")
        .with(
            EarlierChanged.class,
            "this call changed the result of an earlier one; each call must return a new array");
  }

  private static void addGradients(Wording<Finding> words) {
    words
        .with(
            LengthDiffers.class,
            it -> "length   yours " + it.yours() + "   expected " + it.expected())
        .with(
            BlocksOff.class,
            it ->
                it.blocks().stream()
                    .map(block -> block.name() + (block.off() ? " ✗" : " ✓"))
                    .collect(Collectors.joining("  ")))
        .with(WorstEntry.class, it -> it.block() + "[" + it.index() + "]   " + it.entry())
        .with(BlockPattern.class, it -> it.block() + ": " + FindingText.of(it.pattern()))
        .with(
            MultipleOfNumerical.class,
            it ->
                String.format(
                    Locale.ROOT, "every entry is %.3f times the numerical gradient", it.factor()))
        .with(
            FiniteDifference.class,
            "right, but only as exact as a finite difference; expected a derived formula");
  }

  private static void addChecks(Wording<Finding> words) {
    words
        .with(PropertyBroken.class, PropertyBroken::otherwise)
        .with(
            CasesDiffer.class,
            it -> "differs: " + some(it.differ()) + "   agrees: " + some(it.agree()))
        .with(Withheld.class, "counts once the results are right")
        .with(SameAs.class, it -> "the same as in " + it.question())
        .with(CheckFault.class, it -> "the check itself failed: " + it.exception())
        .with(NotRun.class, "the check was not run");
  }

  private static String some(List<String> cases) {
    return cases.stream().limit(MOST_CASES).collect(Collectors.joining(", "))
        + (cases.size() > MOST_CASES ? ", …" : "");
  }
}
