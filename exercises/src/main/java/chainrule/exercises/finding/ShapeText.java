package chainrule.exercises.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the shape of a result, such as {@code double[3][2]}, into words. */
public final class ShapeText {
  private static final Pattern ARRAY = Pattern.compile("(\\w+)((?:\\[\\d+])+)");
  private static final Pattern UNEVEN =
      Pattern.compile("(\\w+)\\[(\\d+)] of different sizes ((?:\\[(?:\\d+|null)] ?)+)");
  private static final Pattern COMPOSITE = Pattern.compile("(\\w+)\\((.*)\\)");
  private static final String LIST = "List";
  private static final String NUMBER = "number";
  private static final String WHOLE = "whole number";

  private static final Map<String, String> NOUNS =
      Map.of(
          "double", NUMBER,
          "float", NUMBER,
          "int", WHOLE,
          "long", WHOLE,
          "short", WHOLE,
          "byte", WHOLE,
          "boolean", "truth value",
          "char", "character",
          "String", "text");

  private ShapeText() {}

  /** Returns a shape in words, such as {@code 3 rows of 2 numbers}. */
  public static String words(String shape) {
    String noun = NOUNS.get(shape);
    if (noun != null) {
      return "a " + noun;
    }
    Matcher array = ARRAY.matcher(shape);
    if (array.matches() && NOUNS.containsKey(array.group(1))) {
      return array(NOUNS.get(array.group(1)), numbers(array.group(2)));
    }
    Matcher uneven = UNEVEN.matcher(shape);
    if (uneven.matches() && NOUNS.containsKey(uneven.group(1))) {
      return counted(uneven.group(2), "row")
          + " of "
          + String.join(", ", numbers(uneven.group(3)))
          + " "
          + NOUNS.get(uneven.group(1))
          + "s";
    }
    Matcher composite = COMPOSITE.matcher(shape);
    return composite.matches() ? composite(composite.group(1), parts(composite.group(2))) : shape;
  }

  /** Returns what differs between two shapes: of a record, each component that does. */
  public static List<Finding> differences(String yours, String wanted) {
    Matcher mine = COMPOSITE.matcher(yours);
    Matcher right = COMPOSITE.matcher(wanted);
    if (mine.matches() && right.matches() && mine.group(1).equals(right.group(1))) {
      List<String> have = parts(mine.group(2));
      List<String> expected = parts(right.group(2));
      if (have.size() == expected.size() && !right.group(1).equals(LIST)) {
        List<Finding> components = new ArrayList<>();
        for (int i = 0; i < have.size(); i++) {
          if (!have.get(i).equals(expected.get(i))) {
            String name = expected.get(i).split(" ", 2)[0];
            components.add(
                new ValueFinding.ShapeDiffers(
                    name, component(have.get(i)), component(expected.get(i))));
          }
        }
        return List.copyOf(components);
      }
    }
    return List.of(new ValueFinding.ShapeDiffers("", yours, wanted));
  }

  private static String array(String noun, List<String> sizes) {
    if (sizes.size() == 1) {
      return counted(sizes.get(0), noun);
    }
    if (sizes.size() == 2) {
      return counted(sizes.get(0), "row") + " of " + counted(sizes.get(1), noun);
    }
    return String.join(" × ", sizes) + " " + noun + "s";
  }

  private static String counted(String count, String noun) {
    return (count.equals("0") ? "no" : count) + " " + noun + (count.equals("1") ? "" : "s");
  }

  private static String composite(String name, List<String> parts) {
    if (!name.equals(LIST)) {
      return parts.stream()
          .map(part -> part.split(" ", 2)[0] + ": " + words(component(part)))
          .collect(Collectors.joining("; "));
    }
    List<String> kinds = parts.stream().distinct().toList();
    return kinds.size() <= 1
        ? "a list of " + parts.size() + (kinds.isEmpty() ? "" : ", each " + words(kinds.get(0)))
        : "a list: " + parts.stream().map(ShapeText::words).collect(Collectors.joining(", "));
  }

  private static String component(String part) {
    return part.substring(part.indexOf(' ') + 1);
  }

  /** Splits at the commas that stand in no parentheses of their own. */
  private static List<String> parts(String inside) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(inside.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    if (!inside.isBlank()) {
      parts.add(inside.substring(begin).strip());
    }
    return parts;
  }

  private static List<String> numbers(String brackets) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\w+").matcher(brackets);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }
}
