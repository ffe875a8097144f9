package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.page.NodeRun;
import chainrule.page.Page;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page computes is what the JVM computes: the calls of the files in {@code calls} are made
 * on the compiled script, under Node, and on the models themselves.
 */
class SameNumbersTests {
  private static final double RELATIVE = 1e-12;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(resource("calls"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void everyModelOfThePageIsCalled() throws IOException {
    assertThat(files().map(file -> file.getFileName().toString().replaceAll("[-.].*", "")))
        .containsAll(
            Stream.of(Page.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> !name.equals("main") && !name.contains("$"))
                .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void thePageComputesWhatTheJvmComputes(Path file) throws Exception {
    Path script = folder.resolve("page.js");
    Files.writeString(script, PageProgram.source());
    String calls = resource("calls.js").toString();
    List<String> said = NodeRun.lines(file, calls, script.toString());
    JsonNode page = JSON.readTree(String.join("\n", said));
    JsonNode given = JSON.readTree(Files.readString(file));
    Object model = called(Page.class, null, given.get("model"), given.get("arguments"));

    assertThat(page).hasSameSizeAs(given.get("calls"));
    for (int i = 0; i < page.size(); i++) {
      JsonNode call = given.get("calls").get(i);
      Object here = called(model.getClass(), model, call.get(0), rest(call));
      compare(file.getFileName() + ", call " + i + " " + call, here, page.get(i));
    }
  }

  private static void compare(String what, @Nullable Object here, JsonNode there) {
    if (here == null || there.isNull()) {
      assertThat(here).as(what).isNull();
      assertThat(there.isNull()).as(what).isTrue();
    } else if (here.getClass().isArray()) {
      assertThat(there.size()).as(what).isEqualTo(Array.getLength(here));
      for (int i = 0; i < there.size(); i++) {
        compare(what + " [" + i + "]", Array.get(here, i), there.get(i));
      }
    } else if (here instanceof Double number && Double.isFinite(number)) {
      double most = RELATIVE * Math.max(1, Math.abs(number));
      assertThat(there.isNumber()).as(what + ": " + there).isTrue();
      assertThat(there.asDouble()).as(what).isCloseTo(number, within(most));
    } else if (here instanceof Integer number) {
      assertThat(there.asInt()).as(what).isEqualTo(number);
    } else {
      assertThat(there.asText()).as(what).isEqualTo(here.toString());
    }
  }

  private static @Nullable Object called(
      Class<?> type, @Nullable Object model, JsonNode name, JsonNode given)
      throws IllegalAccessException {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(one -> one.getName().equals(name.asText()))
            .filter(one -> one.getParameterCount() == given.size())
            .findFirst()
            .orElseThrow(() -> new AssertionError(type + " has no " + name));
    Object[] arguments = new Object[given.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = JSON.convertValue(given.get(i), method.getParameterTypes()[i]);
    }
    try {
      return method.invoke(model, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(name + " " + given, e.getCause());
    }
  }

  private static JsonNode rest(JsonNode call) {
    var rest = JSON.createArrayNode();
    for (int i = 1; i < call.size(); i++) {
      rest.add(call.get(i));
    }
    return rest;
  }

  private static Path resource(String name) {
    try {
      return Path.of(SameNumbersTests.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
