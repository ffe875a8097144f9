package chainrule.data;

import chainrule.math.Matrix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * The tables in {@code datasets/}, read by Tablesaw with fixed column types.
 *
 * <p>Where each comes from is told in {@code datasets/NAME/SOURCE.md}.
 */
public final class Datasets {

  private static final List<String> SPECIES = List.of("setosa", "versicolor", "virginica");
  private static final List<String> DIGITS =
      IntStream.range(0, 10).mapToObj(String::valueOf).toList();

  private Datasets() {}

  /** {@return three days with {@code days_raining}, {@code kdp} and {@code p_rain}} */
  public static Table rain() {
    return read(
        "rain",
        Map.of(
            "day",
            ColumnType.STRING,
            "days_raining",
            ColumnType.INTEGER,
            "kdp",
            ColumnType.INTEGER,
            "p_rain",
            ColumnType.DOUBLE),
        ColumnType.DOUBLE);
  }

  /** {@return 150 flowers: four measurements in cm and the species} */
  public static Table iris() {
    return read("iris", Map.of("species", ColumnType.STRING), ColumnType.DOUBLE);
  }

  /** {@return 1,797 images of 8×8 pixels from 0 to 16 and the digit they show} */
  public static Table digits() {
    return read("digits", Map.of(), ColumnType.INTEGER);
  }

  /** {@return the scores a classifier gave to three images: a row per class, a column per image} */
  public static Table scores() {
    return read("scores", Map.of("class", ColumnType.STRING), ColumnType.DOUBLE);
  }

  /** {@return three weights {@code w} and the {@code loss} with each} */
  public static Table argmin() {
    return read("argmin", Map.of("w", ColumnType.INTEGER), ColumnType.DOUBLE);
  }

  /**
   * {@return three weights' {@code value}, the {@code loss} and {@code loss_after_step} of 1e-4}
   */
  public static Table weightSteps() {
    return read("weight-steps", Map.of("weight", ColumnType.INTEGER), ColumnType.DOUBLE);
  }

  /** {@return five sigmoid {@code output}s that do not sum to 1} */
  public static Table sigmoidOutputs() {
    return read("sigmoid-outputs", Map.of(), ColumnType.DOUBLE);
  }

  /** {@return {@link #iris()} as examples: inputs [150, 4] in cm, classes named by species} */
  public static Examples irisExamples() {
    Table table = iris();
    int[] labels =
        table.stringColumn("species").asList().stream().mapToInt(SPECIES::indexOf).toArray();
    return new Examples(matrix(table.rejectColumns("species")), labels, SPECIES);
  }

  /** {@return {@link #digits()} as examples: inputs [1797, 64] scaled to 0 … 1, classes 0 … 9} */
  public static Examples digitsExamples() {
    Table table = digits();
    int[] labels = table.intColumn("digit").asIntArray();
    return new Examples(matrix(table.rejectColumns("digit")).scaled(1 / 16.0), labels, DIGITS);
  }

  /**
   * Returns number columns of a table as a matrix.
   *
   * @param table any table; not modified
   * @param columns names in the wanted order; none for all columns
   * @return shape [rows, number of columns]
   * @throws IllegalArgumentException if a column is missing, holds no numbers or lacks a value
   */
  public static Matrix matrix(Table table, String... columns) {
    List<String> names = columns.length == 0 ? table.columnNames() : Arrays.asList(columns);
    Matrix result = Matrix.zeros(table.rowCount(), names.size());
    for (int j = 0; j < names.size(); j++) {
      fill(result, j, table, names.get(j));
    }
    return result;
  }

  private static void fill(Matrix result, int j, Table table, String name) {
    if (!table.containsColumn(name)) {
      throw new IllegalArgumentException(
          "column: " + name + "; expected one of " + String.join(", ", table.columnNames()));
    }
    Column<?> column = table.column(name);
    for (int i = 0; i < column.size(); i++) {
      if (!(column.get(i) instanceof Number number) || column.isMissing(i)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "column %s: row %d is '%s'; expected a number",
                name,
                i,
                column.getString(i)));
      }
      result.set(i, j, number.doubleValue());
    }
  }

  private static Table read(String name, Map<String, ColumnType> types, ColumnType everythingElse) {
    Path file = CourseFolder.find().resolve("datasets").resolve(name).resolve(name + ".csv");
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException("dataset " + name + ": no file " + file);
    }
    return Table.read()
        .usingOptions(
            CsvReadOptions.builder(file.toFile())
                .tableName(name)
                .columnTypes(column -> types.getOrDefault(column, everythingElse)));
  }
}
