package chainrule.page.substitute;

/** Gaussian random numbers of mean 0 and deviation 1, by a {@link Ziggurat}. */
final class PageGaussian {
  private static final int LAYERS = 253;

  /** Where the tail begins: x · exp(-x²/2) is the area of a layer, √(π/2) / 256. */
  private static final double TAIL = 3.6360066255009458;

  private static final double TAIL_REST = -1.9090587600683312e-16;
  private static final double AREA = 0.004895758348888673;
  private static final double AREA_REST = -3.579800777433431e-19;
  private static final double ONE_OVER_TAIL = 1 / TAIL;

  private static final Ziggurat ZIGGURAT = ziggurat(new Bell());

  private PageGaussian() {}

  static double next(MixedCounter bits) {
    long drawn = bits.nextLong();
    int layer = ZIGGURAT.layer(drawn);
    if (layer >= 0) {
      return ZIGGURAT.length(layer) * drawn;
    }
    int overhang = ZIGGURAT.overhang(bits);
    double distance =
        overhang == 0 ? inTail(bits) : ZIGGURAT.inOverhang(overhang, drawn & Long.MAX_VALUE, bits);
    return drawn < 0 ? -distance : distance;
  }

  /**
   * A number beyond the layers.
   *
   * @see "Marsaglia, Generating a variable from the tail of the normal distribution (1964)"
   */
  private static double inTail(MixedCounter bits) {
    double beyond;
    do {
      beyond = ONE_OVER_TAIL * PageExponential.next(bits);
    } while (PageExponential.next(bits) < 0.5 * beyond * beyond);
    return TAIL + beyond;
  }

  private static Ziggurat ziggurat(FallingCurve bell) {
    DoubleDouble area = new DoubleDouble(AREA, AREA_REST);
    DoubleDouble longest = new DoubleDouble(TAIL, TAIL_REST);
    return new Ziggurat(bell, new ZigguratLayers(bell, LAYERS, area, longest));
  }

  /** The curve exp(-x²/2). */
  private static final class Bell implements FallingCurve {
    private static final DoubleDouble HALF = DoubleDouble.of(0.5);

    @Override
    public double at(double x) {
      return Math.exp(-0.5 * x * x);
    }

    @Override
    public DoubleDouble climb(DoubleDouble x, DoubleDouble step) {
      return step.times(x.minus(step.times(HALF)));
    }

    @Override
    public double steepness(double x) {
      return x;
    }

    @Override
    public double inflection() {
      return 1;
    }
  }
}
