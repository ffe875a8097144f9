package chainrule.exercises.finding;

import chainrule.exercises.finding.NumberPattern.AllAlike;
import chainrule.exercises.finding.NumberPattern.FunctionOf;
import chainrule.exercises.finding.NumberPattern.InOneColumn;
import chainrule.exercises.finding.NumberPattern.InOneRow;
import chainrule.exercises.finding.NumberPattern.Multiple;
import chainrule.exercises.finding.NumberPattern.OppositeSign;
import chainrule.exercises.finding.NumberPattern.Reordered;
import chainrule.exercises.finding.NumberPattern.Shifted;
import chainrule.exercises.finding.NumberPattern.Transposed;
import chainrule.exercises.finding.ValueFinding.FailureExpected;
import chainrule.exercises.finding.ValueFinding.FewDigits;
import chainrule.exercises.finding.ValueFinding.HoldsNull;
import chainrule.exercises.finding.ValueFinding.MoreNumbersDiffer;
import chainrule.exercises.finding.ValueFinding.NotFinite;
import chainrule.exercises.finding.ValueFinding.NumberDiffers;
import chainrule.exercises.finding.ValueFinding.ShapeDiffers;
import chainrule.exercises.finding.ValueFinding.TextsDiffer;
import java.util.Locale;

/** The words for how a result differs from the expected one. */
final class ValueWords {
  /** Numbers that differ by no more than this share look alike when they are rounded. */
  private static final double ALIKE = 1e-5;

  private ValueWords() {}

  static void addTo(Wording<Finding> words) {
    addValues(words);
    addPatterns(words);
  }

  private static void addValues(Wording<Finding> words) {
    words
        .with(ShapeDiffers.class, ValueWords::shapes)
        .with(TextsDiffer.class, it -> "yours " + it.yours() + "   expected " + it.expected())
        .with(FailureExpected.class, it -> "returned a value; expected: " + it.failure())
        .with(
            HoldsNull.class,
            it -> "yours " + ShapeText.words(it.shape()) + "   expected arrays of numbers")
        .with(
            NotFinite.class,
            it -> place(it.path()) + "   yours " + it.yours() + "   expected a finite number")
        .with(NumberDiffers.class, ValueWords::numbers)
        .with(MoreNumbersDiffer.class, it -> "… and " + it.more() + " more of " + it.all())
        .with(FewDigits.class, "right to a few digits only");
  }

  private static void addPatterns(Wording<Finding> words) {
    words
        .with(AllAlike.class, it -> "every entry is " + NumberText.of(it.value()))
        .with(OppositeSign.class, "every entry has the opposite sign")
        .with(
            Multiple.class,
            it ->
                String.format(
                    Locale.ROOT, "every entry is %.4g times the expected one", it.factor()))
        .with(
            Shifted.class,
            it ->
                "every entry is "
                    + NumberText.of(Math.abs(it.by()))
                    + " too "
                    + (it.by() > 0 ? "large" : "small"))
        .with(
            FunctionOf.class,
            it -> "every entry is the " + words(it.formula()) + " of the expected one")
        .with(Transposed.class, "the expected matrix with rows and columns exchanged")
        .with(InOneRow.class, it -> "all that differs is in row [" + it.row() + "]")
        .with(InOneColumn.class, it -> "all that differs is in column [" + it.column() + "]")
        .with(
            Reordered.class,
            it -> "the expected numbers, in " + (it.reversed() ? "reverse" : "another") + " order");
  }

  private static String words(NumberPattern.Formula formula) {
    return switch (formula) {
      case ABSOLUTE_VALUE -> "absolute value";
      case SQUARE -> "square";
      case SQUARE_ROOT -> "square root";
    };
  }

  /** Types are named where words would be the same. */
  private static String shapes(ShapeDiffers it) {
    String mine = ShapeText.words(it.yours());
    String right = ShapeText.words(it.expected());
    boolean alike = mine.equals(right);
    return (it.component().isEmpty() ? "shape" : it.component())
        + "   yours "
        + (alike ? it.yours() : mine)
        + "   expected "
        + (alike ? it.expected() : right);
  }

  private static String numbers(NumberDiffers it) {
    boolean alike = Math.abs(it.yours() - it.expected()) <= ALIKE * Math.abs(it.expected());
    return place(it.path())
        + "   yours "
        + (alike ? Double.toString(it.yours()) : NumberText.of(it.yours()))
        + "   expected "
        + (alike ? Double.toString(it.expected()) : NumberText.of(it.expected()));
  }

  private static String place(String path) {
    return path.isEmpty() ? "value" : path.startsWith("[") ? "entry " + path : path;
  }
}
