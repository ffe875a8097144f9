package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the public cases of a homework must give and what each known mistake gives on them: numbers
 * that the build computed, without the code that made them.
 *
 * @param hints the hint of each mistake, by {@code question/mistake}
 * @param cases by {@code question/case}
 */
public record KnownAnswersTable(Map<String, String> hints, Map<String, Known> cases) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper ROUNDING =
      new ObjectMapper()
          .registerModule(new SimpleModule().addSerializer(Double.class, new ElevenDigits()));

  /**
   * One public case.
   *
   * @param expected what a right answer shows, to the bit, since a report shows it
   * @param wrong what each known mistake shows that shows something else
   */
  public record Known(
      Observation expected,
      @JsonSerialize(contentUsing = Rounded.class) Map<String, Observation> wrong) {}

  private static final class Rounded extends JsonSerializer<Observation> {
    @Override
    public void serialize(Observation shown, JsonGenerator out, SerializerProvider providers)
        throws IOException {
      ROUNDING.writeValue(out, shown);
    }
  }

  /** Numbers as far as comparisons look at them: the table would be a third larger. */
  private static final class ElevenDigits extends JsonSerializer<Double> {
    private static final MathContext DIGITS = new MathContext(11);

    @Override
    public void serialize(Double number, JsonGenerator out, SerializerProvider providers)
        throws IOException {
      out.writeNumber(
          Double.isFinite(number) ? new BigDecimal(number).round(DIGITS).doubleValue() : number);
    }
  }

  /** Reads the table of a contract from beside its class. */
  public static KnownAnswersTable of(Class<?> contract) {
    try (InputStream in = contract.getResourceAsStream("known.json")) {
      if (in == null) {
        throw new IllegalStateException(
            "known.json is missing beside " + contract.getName() + "; build the kit again");
      }
      return JSON.readValue(in, new TypeReference<KnownAnswersTable>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("known.json of " + contract.getName(), e);
    }
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    JSON.writeValue(file.toFile(), this);
  }

  /** Returns the oracle for one question. */
  public Oracle oracle(String question) {
    return new Oracle() {
      @Override
      public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
        return known(caseId).expected();
      }

      @Override
      public Collection<String> mistakes(String caseId) {
        return hints.keySet().stream()
            .filter(key -> key.startsWith(question + "/"))
            .map(key -> key.substring(question.length() + 1))
            .toList();
      }

      @Override
      public Observation wrong(
          String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
        Known known = known(caseId);
        return known.wrong().getOrDefault(mistakeId, known.expected());
      }

      @Override
      public String hint(String mistakeId) {
        return Objects.requireNonNull(hints.get(question + "/" + mistakeId), mistakeId);
      }

      private Known known(String caseId) {
        Known known = cases.get(question + "/" + caseId);
        if (known == null) {
          throw new IllegalStateException("known.json has no case " + question + "/" + caseId);
        }
        return known;
      }
    };
  }
}
