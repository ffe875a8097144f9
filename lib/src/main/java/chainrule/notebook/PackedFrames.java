package chainrule.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pictures that have much in common, as few bytes: what stands in several is kept once.
 *
 * <p>The text has three sections with an empty line between them: the elements of all pictures, one
 * a line; for each picture the numbers of its elements, from 0; for each picture its words. It is
 * compressed with gzip and written in base 64. {@code player.js} reads it.
 */
final class PackedFrames {

  private static final Pattern AFTER_ELEMENT = Pattern.compile("(?<=>)");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

  /** Each picture is a document of its own in the player, and need not have names of its own. */
  private static final Pattern OWN_CLIP = Pattern.compile("clip[0-9a-f]+-(\\d+)");

  private PackedFrames() {}

  static String pack(List<Still> frames) {
    Map<String, Integer> elements = new LinkedHashMap<>();
    List<String> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Still frame : frames) {
      String svg = OWN_CLIP.matcher(oneLine(frame.svg())).replaceAll("clip$1");
      numbers.add(
          AFTER_ELEMENT
              .splitAsStream(svg)
              .map(one -> Integer.toString(elements.computeIfAbsent(one, e -> elements.size())))
              .collect(Collectors.joining(" ")));
      words.add(oneLine(frame.words()));
    }
    return PageText.packed(
        String.join("\n", elements.keySet())
            + "\n\n"
            + String.join("\n", numbers)
            + "\n\n"
            + String.join("\n", words));
  }

  private static String oneLine(String text) {
    return LINE_BREAKS.matcher(text).replaceAll(" ");
  }
}
