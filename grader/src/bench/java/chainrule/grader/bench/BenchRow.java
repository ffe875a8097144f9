package chainrule.grader.bench;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of a benchmark: our speed beside the peers'.
 *
 * @param name what was run
 * @param ours our speed, higher is better
 * @param peers each peer's speed in the same unit
 * @param peak the speed that the machine's large matrix products would allow, if that is known
 */
public record BenchRow(String name, double ours, Map<String, Double> peers, OptionalDouble peak) {

  BenchRow(String name, double ours, Map<String, Double> peers) {
    this(name, ours, peers, OptionalDouble.empty());
  }

  /** Copies the peers and checks that there is one. */
  public BenchRow {
    peers = Map.copyOf(peers);
    if (peers.isEmpty()) {
      throw new IllegalArgumentException("bench row " + name + ": no peers; expected at least one");
    }
  }

  /** Returns our speed over the fastest peer's: above 1 we are faster. */
  public double ratio() {
    return ours / peers.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** Returns what share of the peak each side reaches, by its name; nothing where none is known. */
  public Map<String, Double> shares() {
    Map<String, Double> shares = new TreeMap<>();
    if (peak.isPresent()) {
      peers.forEach((peer, speed) -> shares.put(peer, speed / peak.getAsDouble()));
      shares.put("ours", ours / peak.getAsDouble());
    }
    return shares;
  }

  /** Returns the line of a table for a terminal. */
  @Override
  public String toString() {
    String others =
        peers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(peer -> String.format(Locale.ROOT, "%s %,10.0f", peer.getKey(), peer.getValue()))
            .collect(Collectors.joining("  "));
    String shares =
        shares().entrySet().stream()
            .map(
                one -> String.format(Locale.ROOT, "%s %.1f %%", one.getKey(), 100 * one.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%-22s ours %,10.0f  %s  ratio %.2f%s",
        name,
        ours,
        others,
        ratio(),
        shares.isEmpty() ? "" : "  of the peak: " + shares);
  }
}
