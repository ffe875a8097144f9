package chainrule.plot.graph;

import chainrule.graph.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the nodes of a computation graph stand: in columns from the inputs to the result. */
public final class GraphLayout {

  private static final int SWEEPS = 4;

  private final List<Value> nodes;
  private final Map<Value, Integer> columns = new HashMap<>();
  private final Map<Value, Double> rows = new HashMap<>();

  /**
   * Places nodes.
   *
   * @param nodes each after its operands; not modified
   */
  public GraphLayout(List<Value> nodes) {
    this.nodes = List.copyOf(nodes);
    placeColumns();
    placeRows();
  }

  /** {@return the nodes, each after its operands} */
  public List<Value> nodes() {
    return nodes;
  }

  /** {@return how many columns there are} */
  public int columns() {
    return 1 + columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** {@return how many rows there are, the last one perhaps in part} */
  public double rows() {
    return 1 + rows.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /**
   * {@return the column of a node, 0 on the left; every operand is further left}
   *
   * @param node of the graph
   */
  public int column(Value node) {
    return columns.getOrDefault(node, -1);
  }

  /**
   * {@return the row of a node, 0 at the top; at least 1 from every other in its column}
   *
   * @param node of the graph
   */
  public double row(Value node) {
    return rows.getOrDefault(node, Double.NaN);
  }

  /** A node stands right of its operands; an input stands just left of its first use. */
  private void placeColumns() {
    for (Value node : nodes) {
      int column = 0;
      for (Value operand : node.operands()) {
        column = Math.max(column, column(operand) + 1);
      }
      columns.put(node, column);
    }
    Map<Value, Integer> firstUse = new HashMap<>();
    for (Value node : nodes) {
      node.operands().forEach(operand -> firstUse.merge(operand, column(node), Math::min));
    }
    firstUse.forEach(
        (node, use) -> {
          if (node.operands().isEmpty()) {
            columns.put(node, use - 1);
          }
        });
  }

  /** Each node moves towards the middle of its neighbours, column by column. */
  private void placeRows() {
    List<List<Value>> table = new ArrayList<>();
    for (Value node : nodes) {
      while (table.size() <= column(node)) {
        table.add(new ArrayList<>());
      }
      rows.put(node, (double) table.get(column(node)).size());
      table.get(column(node)).add(node);
    }
    Map<Value, List<Value>> neighbours = neighbours();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      table.forEach(column -> spread(column, neighbours));
    }
    double top = rows.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    rows.replaceAll((node, row) -> row - top);
  }

  private Map<Value, List<Value>> neighbours() {
    Map<Value, List<Value>> found = new HashMap<>();
    for (Value node : nodes) {
      for (Value operand : node.operands()) {
        found.computeIfAbsent(node, key -> new ArrayList<>()).add(operand);
        found.computeIfAbsent(operand, key -> new ArrayList<>()).add(node);
      }
    }
    return found;
  }

  private void spread(List<Value> column, Map<Value, List<Value>> neighbours) {
    Map<Value, Double> wish = new HashMap<>();
    for (Value node : column) {
      List<Value> around = neighbours.getOrDefault(node, List.of());
      wish.put(node, around.stream().mapToDouble(this::row).average().orElse(row(node)));
    }
    column.sort(Comparator.comparingDouble(node -> wish.getOrDefault(node, 0.0)));
    double middle = wish.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double top = middle - (column.size() - 1) / 2.0;
    for (int i = 0; i < column.size(); i++) {
      rows.put(column.get(i), top + i);
    }
  }
}
