package chainrule.nn;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Numbers recorded by the Python scripts that stand beside them. */
public final class Recorded {

  private Recorded() {}

  /** Returns the rows of a file of names and numbers. */
  public static Map<String, double[]> in(String file) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Recorded.class.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> numbers(parts[1])));
    }
  }

  public static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
