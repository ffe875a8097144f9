// Tries: fills every folder it can write to
// Cell: before q7
// Gets: everything
// Says: threw IllegalStateException: at most 16 MiB
long written = 0;
for (String folder : List.of("/tmp", "/dev/shm", "/var/tmp", "/kit", "/", System.getProperty("user.home"))) {
    for (int i = 0; i < 64; i++) {
        try (var out = new FileOutputStream(folder + "/@MARK@" + i)) {
            for (int k = 0; k < 1024; k++) {
                out.write(new byte[1 << 10]);
                written += 1 << 10;
            }
        } catch (IOException e) {
            // the next one
        }
    }
}
throw new IllegalStateException(written <= 16 << 20 ? "at most 16 MiB" : "" + written);
