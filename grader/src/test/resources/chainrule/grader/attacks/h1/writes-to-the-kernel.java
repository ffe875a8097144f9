// Tries: changes what /proc and /sys say
// Cell: q7
// Gets: q7 0
// Says: wrote []
double[] phi(double[] x) {
    List<String> wrote = new ArrayList<>();
    for (String file : List.of("/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/proc/sys/kernel/hostname",
            "/sys/kernel/uevent_helper", "/proc/self/uid_map", "/etc/passwd", "/kit/0.jar")) {
        try (var out = new FileOutputStream(file, true)) {
            out.write("0".getBytes());
            wrote.add(file);
        } catch (IOException e) {
            // the next one
        }
    }
    throw new IllegalStateException("wrote " + wrote);
}
