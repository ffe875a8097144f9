package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;

/** What Gradescope's documentation says of {@code results.json}. */
public final class GradescopeSchema {
  private GradescopeSchema() {}

  /** Returns the JSON, which must be as documented. */
  public static JsonNode valid(String results) throws IOException {
    JsonNode json = new ObjectMapper().readTree(results);
    try (InputStream schema = GradescopeSchema.class.getResourceAsStream("results.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(json))
          .isEmpty();
    }
    return json;
  }
}
