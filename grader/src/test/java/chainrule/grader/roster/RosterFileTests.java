package chainrule.grader.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterFileTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name,email,Canvas ID\nada,\"Lovelace, Ada\",ada@example.edu,123\nbob,Bob,,\n",
        "\uFEFFemail,ID,Name,canvas_id\r\nada@example.edu,ada,\"Lovelace, Ada\",123\r\n,bob,Bob\r\n",
        "id;name;email;canvas-id\n\nada;Lovelace, Ada;ada@example.edu;123\nbob;Bob;;\n"
      })
  void readsATable(String text) throws IOException {
    Roster roster = read(text);

    assertThat(roster.people()).extracting(Person::id).containsExactly("ada", "bob");
    assertThat(roster.people()).extracting(Person::name).containsExactly("Lovelace, Ada", "Bob");
    assertThat(roster.people().get(0).cell(Roster.CANVAS)).isEqualTo("123");
    assertThat(roster.people().get(1).cell(Roster.EMAIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,name~ada,Ada                       | has no column email; expected columns id, name, email
          name,email~Ada,a@b                    | has no column id; expected columns id, name, email
          id,name,email,ID~ada,Ada,,ada         | has two columns id; expected one
          id,name,email~ada,A,~bob,B,~ADA,C,    | has the id ADA in lines 2 and 4; expected it once
          id,name,email~ada,A,~,B,              | has no id in the row that ends in line 3; expected one per student
          id,name,email                         | names nobody; expected a row per student below the columns
          ~~                                    | is empty; expected columns id, name, email
          id,name,email~"ada,A,                 | is not a table of comma-separated values; expected columns id, name, email
          """)
  void aBadRosterGetsOneLine(String text, String wrong) {
    assertThatThrownBy(() -> read(text.replace('~', '\n') + "\n"))
        .isInstanceOf(RosterException.class)
        .hasMessage(folder.resolve("roster.csv") + ": " + wrong);
  }

  @Test
  void whatIsNoTextFileGetsOneLine() throws IOException {
    Path file = folder.resolve("roster.csv");
    assertThatThrownBy(() -> RosterFile.read(file)).hasMessage(file + ": no such file");
    assertThatThrownBy(() -> RosterFile.read(folder)).hasMessage(folder + ": is not a file");
    Files.write(file, "id,name,email\nj,Jürgen,\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> RosterFile.read(file))
        .hasMessage(file + ": not UTF-8 text; expected a table saved as CSV UTF-8");
  }

  @Test
  void findsWhomASubmissionMeansAndNeverGuesses() throws IOException {
    Roster roster =
        read(
            """
            id,name,email,canvas_id,moodle_id
            s1,Ada Lovelace,ada@example.edu,123,
            s2,"Núñez de la Vega, José",jose@example.edu,124,7
            s3,Bob Smith,bob@example.edu,,
            s4,Bob Smith,bob.smith@example.edu,,8
            """);

    assertThat(found(roster, "S1", "", "")).isEqualTo("s1");
    assertThat(found(roster, "ada@example.edu", "", "")).isEqualTo("s1");
    assertThat(found(roster, "Ada Lovelace", "", "")).isEqualTo("s1");
    assertThat(found(roster, "lovelaceada", "", "")).isEqualTo("s1");
    assertThat(found(roster, "someone", Roster.CANVAS, "124")).isEqualTo("s2");
    assertThat(found(roster, "Jose\u0301 Nu\u0301n\u0303ez de la Vega", "", "")).isEqualTo("s2");
    assertThat(found(roster, "José Núñez de la Vega", "", "")).isEqualTo("s2");
    assertThat(found(roster, "Bob Smith", "", "")).isEqualTo("none");
    assertThat(found(roster, "Bob Smith", Roster.MOODLE, "8")).isEqualTo("s4");
    assertThat(found(roster, "x", Roster.MOODLE, "123")).as("Canvas's number").isEqualTo("none");
    assertThat(found(roster, "", "", "")).isEqualTo("none");
  }

  private static String found(Roster roster, String student, String column, String number) {
    return roster.find(student, column, number).map(Person::id).orElse("none");
  }

  private Roster read(String text) throws IOException {
    return RosterFile.read(Files.writeString(folder.resolve("roster.csv"), text));
  }
}
