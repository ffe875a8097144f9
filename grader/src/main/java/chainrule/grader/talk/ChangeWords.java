package chainrule.grader.talk;

/** The words for changes of code: each sentence holds by the rules of Java and arithmetic alone. */
final class ChangeWords {
  /** What is longer stands in the line that is shown beside the question, and is not repeated. */
  private static final int MOST = 40;

  private final int line;

  ChangeWords(int line) {
    this.line = line;
  }

  private CodeChange change(ChangeKind kind, String ask, String good) {
    return new CodeChange(kind, line, "Line " + line + " " + ask, good);
  }

  private static String shown(String code, String otherwise) {
    String oneLine = code.strip().replaceAll("\\s+", " ");
    return oneLine.isEmpty() || oneLine.length() > MOST ? otherwise : "«" + oneLine + "»";
  }

  CodeChange accumulation(String operator, String target) {
    String place = shown(target, "what stands on its left");
    return change(
        ChangeKind.ACCUMULATION,
        "has "
            + operator
            + " on "
            + place
            + ". Suppose it were = and nothing else changed: what would "
            + place
            + " hold in the end, and what would the answer return?",
        "With = the line forgets what stood there and keeps only the value on its right, so after"
            + " several runs of the line on the same place that of the last is left"
            + (operator.equals("-=") ? ", without the minus" : "")
            + ". The student says whether the line runs more than once on the same place, which"
            + " loop does that, and what stood there first. (Where the types differ, = may ask for"
            + " a cast that "
            + operator
            + " does by itself.)");
  }

  CodeChange division(String dividend, String divisor) {
    String by = shown(divisor, "the number behind the /");
    return change(
        ChangeKind.DIVISION,
        "divides by " + by + ". Why? What would the answer return without this division?",
        "What "
            + shown(dividend, "the part before the /")
            + " gives would not be divided: it would be "
            + by
            + " times what it is now, and if both are whole numbers the division also drops the"
            + " remainder. The student says what the division stands for (a mean, a norm, a rule)"
            + " and follows it to the result.");
  }

  CodeChange tie(String comparison, String operator, String other) {
    return change(
        ChangeKind.TIE,
        "compares: "
            + shown(comparison, "its two sides")
            + ". For which input would "
            + other
            + " in place of "
            + operator
            + " decide otherwise, and what would the answer return then?",
        "The two differ only where both sides are the same number. The student gives such an input,"
            + " or says why there is none, and says what the text of the question wants there.");
  }

  CodeChange bound(String condition, String operator, String other) {
    return change(
        ChangeKind.BOUND,
        "has a loop that goes on while "
            + shown(condition, "its condition holds")
            + ". Suppose "
            + operator
            + " were "
            + other
            + ": which passes would be more or fewer, and what happens in them?",
        "The loop goes on otherwise only where both sides are equal. The student names the value"
            + " of the variable in that pass and says whether an array has an entry there: an index"
            + " that is the length of the array makes Java throw an"
            + " ArrayIndexOutOfBoundsException.");
  }

  CodeChange exponent(String argument, String subtracted) {
    return change(
        ChangeKind.EXPONENT,
        "takes the exponential of "
            + shown(argument, "a difference")
            + ". What is "
            + shown(subtracted, "subtracted there")
            + " for, and what would Java give without it where the first part is 1000?",
        "Math.exp(1000) is Infinity (so is the exponential of anything above 709.8), and Infinity"
            + " divided by Infinity is NaN. The student says whether the subtraction keeps the"
            + " argument small, and whether it changes the result where nothing overflows.");
  }

  CodeChange copy(String array) {
    String what = shown(array, "the array");
    return change(
        ChangeKind.COPY,
        "copies "
            + what
            + ". Suppose you used "
            + what
            + " itself instead: who would notice, and when?",
        "In Java a variable of an array type refers to the array; without the copy both names mean"
            + " one array, and writing to one changes the other. The student says whether this"
            + " code writes to it later, and that whoever else holds the array would see it.");
  }

  CodeChange index(String access, String index) {
    return change(
        ChangeKind.INDEX,
        "reads or writes at the index "
            + shown(index, "that is shown")
            + ". Why is 1 added or taken away there? What would be different without it?",
        "Without it "
            + shown(access, "the line")
            + " means the neighbouring entry. The student says what stands at the first and at the"
            + " last place of the array, and for which index the changed line would miss an entry"
            + " or ask for one that is not there.");
  }

  CodeChange factor(String factor) {
    return change(
        ChangeKind.FACTOR,
        "multiplies by "
            + shown(factor, "a difference")
            + ". Which rule does this factor come from, and for which numbers is it almost 0?",
        "A difference is near 0 where its two sides are nearly equal; there the whole product is"
            + " small too, unless another factor is large. The student derives the factor or names"
            + " the rule, and says what a small product means for learning.");
  }

  CodeChange size(String argument) {
    return change(
        ChangeKind.SIZE,
        "takes the absolute value of "
            + shown(argument, "what is in the brackets")
            + ". Give an input for which the answer would be different without it.",
        "Only where "
            + shown(argument, "what is in the brackets")
            + " is negative: there the sign would stay. The student gives such an input and the two"
            + " results, or says why it never is.");
  }

  CodeChange sign(String left, String right) {
    return change(
        ChangeKind.SIGN,
        "subtracts "
            + shown(right, "the right side")
            + " from "
            + shown(left, "the left side")
            + ". Suppose you had them the other way round: what would become of the result?",
        "The difference changes its sign and keeps its size. The student follows the sign to the"
            + " result: what depends on the square or the size of the difference stays, what is"
            + " proportional to it is turned round.");
  }
}
